import { describe, expect, test } from "vitest";
import { text } from "../../src/scim/json.ts";
import { mistake } from "../app-profile/folder.ts";
import { tool } from "../cli/tool.ts";
import { cyberark, type CyberArk, envOf, PASSWORD, SUFFIX, TOKEN_PATH } from "./cyberark.ts";
import { play, profile } from "./play.ts";
import { from, shapes } from "./stand-in.ts";
import { expectUnseen, passwordsIn } from "./unseen.ts";

const envFor = ({ origin }: CyberArk, suffix?: string) => envOf(origin + TOKEN_PATH, suffix);
const NOWHERE = "@nowhere.example";

describe("CyberArk Identity", () => {
  test("lets a run in with one token that it got itself, and finds its own suffix on every user name", async () => {
    const target = await cyberark();
    const { wrong, exit, report } = await play(profile("cyberark", envFor(target)), target);
    expect({ wrong, exit, left: report.leftovers }).toEqual({ wrong: [], exit: 0, left: [] });
    const [token = "", ...more] = target.tokens;
    expect(more, "one token for the whole run").toEqual([]);
    const okta = from(target.heard, "okta");
    expect(new Set(okta.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${token}`]));
    const userNames = target.heard.flatMap(({ json }) => text(json, "userName") ?? []);
    expect(userNames.filter((name) => !name.toLowerCase().endsWith(SUFFIX))).toEqual([]);
    expect(shapes(okta)).toEqual([
      "DELETE /Groups/{id}",
      "GET /Groups/{id}",
      "GET /Groups?filter=displayName&startIndex=1&count=100",
      "GET /Users/{id}",
      "GET /Users?filter=userName&startIndex=1&count=100",
      "GET /Users?startIndex=1&count=100",
      "GET /Users?startIndex=1&count=2",
      "POST /Groups",
      "POST /Users",
      "PUT /Groups/{id}",
      "PUT /Users/{id}",
    ]);
  });
  test("is told of a password with a PUT of the account that was just read", async () => {
    const target = await cyberark();
    const { wrong, exchanges } = await play(profile("cyberark", envFor(target)), { ...target, suites: ["password"] });
    expect(wrong).toEqual([]);
    const [read, written, ...more] = exchanges.filter(({ step, by }) => step === "password" && by === "okta");
    expect(more).toEqual([]);
    expect([read?.request.method, written?.request.method, written?.answer?.status]).toEqual(["GET", "PUT", 200]);
    const password = text(written?.request.body, "password");
    const created = exchanges.find(({ step, request }) => step === "val" && request.method === "POST");
    expect(password).toMatch(/^\S{8,}$/);
    expect(password, "the person's own, not the one that came with the create").not.toBe(
      text(created?.request.body, "password"),
    );
    expect(written?.request.body).toMatchObject({ userName: text(read?.answer?.json, "userName"), active: true });
  });
});

test("CyberArk Identity gives no token to a service user whose password is wrong, and hears nothing else", async () => {
  const target = await cyberark();
  const env = { ...envFor(target), CYBERARK_CLIENT_SECRET: "another password" };
  const { exit, verdicts } = await play(profile("cyberark", env), { ...target, suites: ["connection/test"] });
  expect(exit).toBe(3);
  expect(new Set(verdicts.map(({ outcome }) => outcome)), "which is no fault of what was not asked").toEqual(
    new Set(["blocked"]),
  );
  expect(verdicts.find(({ check }) => check.id === "answers")?.why).toMatch(
    /^no access token from \S+\/oauth2\/token\/okta: it refused the client credentials with 401 and invalid_client; check the client id and its secret/,
  );
  expect(target.heard).toEqual([]);
});

describe("--app cyberark", () => {
  test.concurrent("gets through where the suffix is known", async () => {
    const target = await cyberark();
    const suites = ["assign", "password"].flatMap((suite) => ["--suite", suite]);
    const ended = await tool(["--app", "cyberark", "--url", target.url, "--verbose", ...suites], {
      env: envFor(target),
    });
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
    expect(ended.out).toMatch(/^It will create 5 users, named like \S+@acme\.example\. /m);
    expect(target.tokens).toHaveLength(1);
    expectUnseen([PASSWORD, ...target.tokens, ...passwordsIn(target.heard)], ended);
  });
  test.concurrent("fails where the suffix is unknown, and says whose name, what the server said and what Okta does", async () => {
    const target = await cyberark();
    const args = ["--app", "cyberark", "--url", target.url, "--suite", "assign"];
    const ended = await tool(args, { env: envFor(target, NOWHERE) });
    const { code, out, err, junit } = ended;
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(target.store.users.size).toBe(0);
    const [, block = ""] = /\n✗ (create-accepted: [^]*?)\n\n/.exec(out) ?? [];
    const userName = /"userName":"([^"]+@nowhere\.example)"/;
    for (const told of [block, junit]) {
      expect(told).toMatch(userName);
      expect(told).toContain(`The login suffix ${NOWHERE} is not known in this tenant.`);
      expect(told).toContain("Okta stops here. The person or group is not created, and Okta does not try again.");
      expect(told).toContain(
        "What you ask of everybody, such as a user-name suffix, stands in the app profile, under target.",
      );
    }
    expect(out.match(/^✗ /gm), "one fault, told once").toHaveLength(1);
    expect(out).toContain("blocked by create-accepted");
    expectUnseen([PASSWORD, ...target.tokens, ...passwordsIn(target.heard)], ended);
  });
});

test.each([
  ["", "the environment variable CYBERARK_USER_NAME_SUFFIX is not set or empty"],
  ["acme.example", 'must hold an @, such as "@example.com"'],
])("what is wrong with the suffix %j is said before anything is sent", (suffix, says) => {
  const said = mistake(() => profile("cyberark", envOf("http://127.0.0.1:1/token", suffix)));
  expect(said.replace(/line \d+, /, "")).toBe(`app profile cyberark, target.userNameSuffix: ${says}`);
});
