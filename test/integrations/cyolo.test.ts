import { expect, test } from "vitest";
import { authenticationOf } from "../../src/cli/token.ts";
import { isObject, text } from "../../src/scim/json.ts";
import { tool } from "../cli/tool.ts";
import { cyolo, env, SECRET } from "./cyolo.ts";
import { play, profile } from "./play.ts";
import { from, shapes } from "./stand-in.ts";
import { expectUnseen, passwordsIn } from "./unseen.ts";

const cleanup = ["DELETE /Users/{id}", "GET /Users/{id}", "PATCH /Users/{id} active"];

test("Cyolo hears of people who come, change and go, and of nothing else, probes included", async () => {
  const target = await cyolo();
  const { wrong, exit, verdicts } = await play(profile("cyolo", env), target);
  expect({ wrong, exit, astray: target.astray }).toEqual({ wrong: [], exit: 0, astray: [] });
  const { heard } = target;
  expect(shapes(from(heard, "okta"))).toEqual([
    "GET /Users/{id}",
    "GET /Users?filter=userName&startIndex=1&count=100",
    "GET /Users?startIndex=1&count=2",
    "PATCH /Users/{id} active",
    "POST /Users",
    "PUT /Users/{id}",
  ]);
  expect(shapes(from(heard, "probe"))).toEqual([
    "GET /Users/{id}",
    "GET /Users?filter=userName&startIndex=1&count=100",
    "GET /Users?startIndex=1&count=2",
    "PATCH /Users/{id} active",
    "POST /Users",
    "PUT /Users/{id}",
  ]);
  expect(shapes(from(heard, "cleanup"))).toEqual(cleanup);
  const withPassword = heard.filter(({ json }) => text(json, "password") !== undefined);
  expect(new Set(withPassword.map(({ method }) => method)), "a password comes with a create only").toEqual(
    new Set(["POST"]),
  );
  const off = verdicts.filter(({ suite }) => ["password", "push-group", "group-life", "member"].includes(suite));
  expect(off.every(({ why = "" }) => why.startsWith("switched-off: "))).toBe(true);
});

test("Cyolo never removes anybody: those whom the run made are disabled, and listed", async () => {
  const target = await cyolo();
  const { report } = await play(profile("cyolo", env), { ...target, suites: ["assign", "leave-and-return"] });
  const active = [...target.store.users.values()].map((user) => isObject(user) && user["active"]);
  expect(active.length).toBeGreaterThan(3);
  expect(new Set(active)).toEqual(new Set([false]));
  expect(report.leftovers.map(({ why }) => why)).toEqual(
    active.map(() => "its DELETE was answered 501, so it was deactivated"),
  );
});

test("--app cyolo gets through with key and secret from the environment, at an address with a tenant in it", async () => {
  const target = await cyolo();
  const suites = ["assign", "push-group"].flatMap((suite) => ["--suite", suite]);
  const ended = await tool(["--app", "cyolo", "--url", `${target.url}/`, "--verbose", ...suites], { env });
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
  expect(ended.out).toContain("acts as Okta would with Cyolo, a catalog (OIN) app, against ");
  expect(ended.out).toContain("oin.push-group A group is pushed\n  – not played: Create groups is off in this app\n");
  expect(ended.out).toContain("Left on the server:");
  expect(target.heard.filter(({ path }) => !path.startsWith("/Users"))).toEqual([]);
  expectUnseen([SECRET, ...passwordsIn(target.heard)], ended);
});

test("Cyolo's key and secret are enough: a bearer token beside them is a mistake", async () => {
  await expect(authenticationOf(profile("cyolo", env), { token: "canary" }, {})).rejects.toThrow(
    '--token: the app profile "Cyolo" says already how Okta proves itself',
  );
});
