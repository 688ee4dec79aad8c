import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/model.ts";
import { text } from "../../src/scim/json.ts";
import { tool } from "../cli/tool.ts";
import { changed, play, profile } from "./play.ts";
import { from, shapes } from "./stand-in.ts";
import { HEADER, strongdm } from "./strongdm.ts";
import { expectUnseen, passwordsIn } from "./unseen.ts";

const inStep = (exchanges: readonly Exchange[], step: string): readonly Exchange[] =>
  exchanges.filter((exchange) => exchange.step === step);
const said = ({ request: { method, path }, part }: Exchange): string =>
  `${part}: ${method} ${path.replace(/\/Users\/.+/, "/Users/{id}").replace(/\?.*/, "")}`;
const token = HEADER;

describe("strongDM", () => {
  test("hears its header as it was typed, and of people by their e-mail addresses", async () => {
    const target = await strongdm();
    const { wrong, exit, report } = await play(profile("strongdm"), { ...target, token });
    expect({ wrong, exit, left: report.leftovers, astray: target.astray }).toEqual({
      wrong: [],
      exit: 0,
      left: [],
      astray: [],
    });
    const okta = from(target.heard, "okta");
    expect(new Set(okta.map(({ authorization }) => authorization))).toEqual(new Set([HEADER]));
    expect(shapes(okta)).toEqual([
      "GET /Groups?startIndex=1&count=100",
      "GET /Users/{id}",
      "GET /Users?filter=userName&startIndex=1&count=100",
      "GET /Users?startIndex=1&count=2",
      "PATCH /Users/{id} active",
      "POST /Users",
      "PUT /Users/{id}",
    ]);
  });
  test("is asked for the address of somebody whose Okta user name is another, and told it with a random password", async () => {
    const target = await strongdm();
    const { exchanges } = await play(profile("strongdm"), { ...target, token, suites: ["attributes/stored"] });
    const [asked, created] = inStep(exchanges, "assign");
    const body = created?.request.body;
    const email = text(body, "userName") ?? "";
    expect(email).toMatch(/^mail\./);
    expect(body).toMatchObject({ emails: [{ primary: true, value: email, type: "work" }] });
    expect(decodeURIComponent(asked?.request.path ?? "")).toContain(`filter=userName eq "${email}"&`);
    expect(text(body, "password")).toMatch(/^\S{8,}$/);
  });
  test("has the account that is there linked and overwritten, never made again", async () => {
    const target = await strongdm();
    const { exchanges, wrong } = await play(profile("strongdm"), { ...target, token, suites: ["link"] });
    expect(wrong).toEqual([]);
    expect(inStep(exchanges, "link-active").map(said)).toEqual([
      "look-up: GET /Users",
      "activate: PATCH /Users/{id}",
      "read-before-update: GET /Users/{id}",
      "update: PUT /Users/{id}",
    ]);
    const [before] = inStep(exchanges, "active-account-stored");
    const after = inStep(exchanges, "linked-active").at(-1);
    expect(text(after?.answer?.json, "id")).toBe(text(before?.answer?.json, "id"));
    const typed = text(before?.answer?.json, "displayName") ?? "";
    const [last = "", first = ""] = typed.split(", ");
    expect(after?.answer?.json).toMatchObject({ displayName: `${first} ${last}` });
    expect(text(before?.answer?.json, "externalId")).toBeUndefined();
    expect(text(after?.answer?.json, "externalId")).toMatch(/^00u/);
  });
  test("has people deactivated when they leave, and the same account back when they return", async () => {
    const target = await strongdm();
    const { exchanges, wrong } = await play(profile("strongdm"), { ...target, token, suites: ["leave-and-return"] });
    expect(wrong).toEqual([]);
    const bodies = (step: string): unknown[] =>
      inStep(exchanges, step).flatMap(({ request }) => (request.method === "PATCH" ? [request.body] : []));
    const patch = (active: boolean): unknown => ({
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", value: { active } }],
    });
    expect(bodies("leave")).toEqual([patch(false)]);
    expect(bodies("return")).toEqual([patch(true)]);
    expect(inStep(exchanges, "return").map(({ request }) => request.method)).toEqual(["GET", "PATCH", "GET", "PUT"]);
    const activeAfter = (step: string): unknown => inStep(exchanges, step).at(-1)?.answer?.json;
    expect(activeAfter("inactive")).toMatchObject({ active: false });
    expect(activeAfter("revived")).toMatchObject({ active: true });
  });
  test("keeps its groups to itself where their import is off", async () => {
    const target = await strongdm();
    const app = changed("strongdm", { toOkta: { importGroups: false } });
    const { wrong, exit, verdicts } = await play(app, { ...target, token, suites: ["connection", "import"] });
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
    expect(target.heard.filter(({ path }) => path.startsWith("/Groups"))).toEqual([]);
    const off = verdicts.filter(({ step }) => step === "import-groups" || step === "small-group-pages");
    expect(new Set(off.map(({ why }) => why))).toEqual(new Set(["switched-off: Import Groups is off in this app"]));
  });
});

test("--app strongdm gets through with the whole header, which no output repeats", async () => {
  const target = await strongdm();
  const suites = ["link"].flatMap((suite) => ["--suite", suite]);
  const ended = await tool(["--app", "strongdm", "--url", target.url, "--token", HEADER, "--verbose", ...suites]);
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
  expect(ended.out).toContain("acts as Okta would with strongDM, a catalog (OIN) app");
  expectUnseen([HEADER, HEADER.slice("bearer  ".length), ...passwordsIn(target.heard)], ended);
});
test("the address of strongDM is in its profile", () => {
  expect(profile("strongdm").baseUrl).toBe("https://app.strongdm.com/scim/okta/v2");
});
