import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import { attribute, isObject } from "../../src/scim/json.ts";
import { mistake, read } from "../app-profile/folder.ts";
import { tool } from "../cli/tool.ts";
import { eptura, EXTENSION, TOKEN } from "./eptura.ts";
import { changed, play, profile, source } from "./play.ts";
import { from, shapes, type Asked } from "./stand-in.ts";
import { expectUnseen, passwordsIn } from "./unseen.ts";

/** Accounts that are written as a whole, but for those that an administrator of the target typed in. */
const accounts = (heard: readonly Asked[]): readonly Resource[] =>
  heard.flatMap(({ method, json }) =>
    (method === "POST" || method === "PUT") && isObject(json) && json["externalId"] !== undefined ? [json] : [],
  );
const patInAll = { suites: ["attributes"] };
const keys = (value: Json | undefined): readonly string[] => (isObject(value) ? Object.keys(value) : []);

describe("Eptura", () => {
  test("never hears of groups, from anybody", async () => {
    const target = await eptura();
    const { wrong, exit, report } = await play(profile("eptura"), { ...target, token: TOKEN });
    expect({ wrong, exit, left: report.leftovers, astray: target.astray }).toEqual({
      wrong: [],
      exit: 0,
      left: [],
      astray: [],
    });
    expect(target.heard.filter(({ path }) => /group/i.test(path))).toEqual([]);
    expect(shapes(from(target.heard, "okta"))).toEqual([
      "GET /Users/{id}",
      "GET /Users?filter=userName&startIndex=1&count=100",
      "GET /Users?startIndex=1&count=2",
      "PATCH /Users/{id} active",
      "POST /Users",
      "PUT /Users/{id}",
    ]);
  });
  test("is told everybody's language in two letters, and its own attribute under its own namespace", async () => {
    const target = await eptura();
    const { exchanges, wrong } = await play(profile("eptura"), { ...target, token: TOKEN, ...patInAll });
    expect(wrong).toEqual([]);
    const written = accounts(target.heard);
    expect(written.length).toBeGreaterThan(2);
    for (const account of written) {
      expect(account).toMatchObject({ preferredLanguage: "en", [EXTENSION]: { workspace: "Main building" } });
      expect(account["schemas"]).toContain(EXTENSION);
    }
    const read = exchanges.findLast(({ step, by }) => step === "renamed" && by === "probe")?.answer?.json;
    expect(read, "stored").toMatchObject({ preferredLanguage: "en", [EXTENSION]: { workspace: "Main building" } });
  });
  test("is sent what is mapped, and nothing of what was taken out", async () => {
    const target = await eptura();
    await play(profile("eptura"), { ...target, token: TOKEN, ...patInAll });
    const [pat] = accounts(from(target.heard, "okta"));
    expect(keys(pat)).toEqual(expect.arrayContaining(["title", "userType", "phoneNumbers", "addresses", "timezone"]));
    expect(keys(attribute(pat, "name"))).toEqual(["givenName", "familyName"]);
    expect(keys(pat)).not.toContain("locale");
  });
  test("is sent what is mapped again, and nothing of what is taken out as well", async () => {
    const target = await eptura();
    const unmapped = ["title", "primaryPhone", "mobilePhone", "department", "streetAddress"];
    const app = changed("eptura", { attributes: { unmapped } });
    const { wrong } = await play(app, { ...target, token: TOKEN, ...patInAll });
    expect(wrong).toEqual([]);
    const [pat] = accounts(from(target.heard, "okta"));
    expect(keys(attribute(pat, "name"))).toEqual([
      "givenName",
      "familyName",
      "middleName",
      "honorificPrefix",
      "honorificSuffix",
    ]);
    expect(keys(pat)).toContain("locale");
    for (const account of accounts(target.heard)) {
      expect(keys(account)).not.toContain("title");
      expect(keys(account)).not.toContain("phoneNumbers");
      expect(JSON.stringify(account)).not.toMatch(/department|streetAddress/);
    }
  });
  test("refuses people without a language, which is told as its finding", async () => {
    const target = await eptura();
    const app = read({ ...source("eptura"), attributes: { unmapped: ["preferredLanguage"] } });
    const { exit, verdicts } = await play(app, { ...target, token: TOKEN, suites: ["assign"] });
    expect(exit).toBe(1);
    const refused = verdicts.find(({ outcome }) => outcome === "unmet");
    expect(refused?.check.id).toBe("create-accepted");
    expect(refused?.findings[0]?.actual).toContain("preferredLanguage must be an ISO 639-1 code.");
  });
});

test.each(["english", "xx", "EN", "eng"])("a profile takes %s for no language", (preferredLanguage) => {
  const values = { preferredLanguage };
  expect(mistake(() => changed("eptura", { attributes: { values } }))).toMatch(
    /^app\.yaml:\d+ attributes\.values\.preferredLanguage: must be an ISO 639-1 language, such as de or de-AT$/,
  );
});

test("--app eptura gets through with the vendor's token from the environment", async () => {
  const target = await eptura();
  const suites = ["attributes", "push-group"].flatMap((suite) => ["--suite", suite]);
  const args = ["--app", "eptura", "--url", target.url, "--verbose", ...suites];
  const ended = await tool(args, { env: { SCIM_TOKEN: TOKEN } });
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
  expect(ended.out, "no groups").toMatch(/^It will create \d+ users, named like \S+@example\.com\. /m);
  expect(ended.out).toContain("oin.push-group A group is pushed\n  – not played: Create groups is off in this app\n");
  expect(target.heard.filter(({ path }) => /group/i.test(path))).toEqual([]);
  expect(new Set(from(target.heard, "okta").map(({ authorization }) => authorization))).toEqual(
    new Set([`Bearer ${TOKEN}`]),
  );
  expectUnseen([TOKEN, ...passwordsIn(target.heard)], ended);
});
