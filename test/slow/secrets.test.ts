/** Secrets that must be nowhere: every suite, every reporter and the journal, against a target that says all it was told. */
import { expect, test } from "vitest";
import type { Answer, Wire } from "../../src/model.ts";
import type { Handler } from "../../src/reference/handler.ts";
import { headerOf } from "../../src/reference/incoming.ts";
import { answerOf, parseJson, text } from "../../src/scim/json.ts";
import { builtIn } from "../../src/suites.ts";
import { expectUnseen } from "../integrations/unseen.ts";
import { directory, TOKEN } from "../cli/servers.ts";
import { tool } from "../cli/tool.ts";

const CANARY = "c4n4ry/S3cret+of:the=run%7E";
const basic = `okta:${CANARY}`;
const profile = (kind: "oin" | "aiw", authentication: object): string =>
  JSON.stringify({ name: "Canary", kind, authentication });
interface Way {
  /** The value of the Authorization header that lets in. */
  readonly authorization: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Behind the base URL. */
  readonly query?: string;
}
const env = { CANARY };
const ways: readonly (readonly [string, Way])[] = [
  ["a bearer token, to a catalog app", { authorization: `Bearer ${CANARY}`, args: ["--token", CANARY] }],
  [
    "a user name and password, to an app of the wizard",
    {
      authorization: `Basic ${Buffer.from(basic).toString("base64")}`,
      args: ["--app", "canary.json"],
      files: { "canary.json": profile("aiw", { mode: "basic", username: "okta", password: { env: "CANARY" } }) },
    },
  ],
  [
    "a header of its own and a key in the address",
    {
      authorization: CANARY,
      args: ["--app", "canary.json"],
      files: { "canary.json": profile("oin", { mode: "header", value: { env: "CANARY" } }) },
      query: `?key=${encodeURIComponent(CANARY)}`,
    },
  ],
];

/** Lets in whoever shows the right header, says in every answer what it has been told, and breaks now and then. */
function telltale(authorization: string, told: Set<string>): (next: Handler) => Handler {
  let heard = 0;
  return (next) => async (wire) => {
    heard += 1;
    if (headerOf(wire, "authorization") === authorization) told.add(authorization).add(CANARY);
    const password = text(parseJson(wire.body ?? ""), "password");
    if (password !== undefined) told.add(password);
    const inside: Wire = { ...wire, headers: wire.headers.map(([name, value]) => [name, admitted(name, value)]) };
    return loud(await next(inside), [...told].slice(-6).flatMap(spellings).join(" "), heard);
  };
  function admitted(name: string, value: string): string {
    return name.toLowerCase() === "authorization" && value === authorization ? `Bearer ${TOKEN}` : value;
  }
}
const spellings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  encodeURIComponent(encodeURIComponent(secret)),
  Buffer.from(secret).toString("base64"),
];
function loud(answer: Answer, words: string, heard: number): Answer {
  const headers = { ...answer.headers, "x-echo": encodeURIComponent(words) };
  if (heard % 29 === 0) return answerOf(500, { ...headers, "content-type": "text/html" }, `<h1>${words}</h1>`);
  if (heard % 31 === 0) return answerOf(answer.status, headers, `{"detail": ${JSON.stringify(words)}`);
  if (heard % 37 === 0) return answerOf(400, headers, JSON.stringify({ detail: words, password: words }));
  return answerOf(
    answer.status,
    headers,
    answer.text.replace(/^\{/, `{"nickName":${JSON.stringify(words).replaceAll("$", "$$$$")},`),
  );
}

test.concurrent.each(ways)(
  "are in no output and no file: %s",
  async (_, { authorization, args, files = {}, query = "" }) => {
    const told = new Set<string>();
    const { url } = await directory({ wrap: telltale(authorization, told) });
    const suites = builtIn.flatMap((suite) => ["--suite", suite]);
    const every = ["--oin", "--verbose", "--back-off", "0", ...suites];
    const ended = await tool(["--url", url + query, ...args, ...every], { env, files });
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 1, err: "" });
    expect(told.size, "the target was told the credentials, and a password of many people").toBeGreaterThan(20);
    expect(ended.junit.length).toBeGreaterThan(100_000);
    const { "canary.json": __, ...written } = ended.files;
    expectUnseen([...told], { ...ended, files: written });
  },
  240_000,
);
