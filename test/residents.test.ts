/** A directory is not empty: whoever lives there is left alone, is not talked about, and no server is blamed for their ways. */
import { describe, expect, test } from "vitest";
import type { Report, Resource } from "../src/model.ts";
import type { Stored, Store } from "../src/reference/handler.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode } from "../src/report.ts";
import { findings } from "../src/reporters/findings.ts";
import { junit } from "../src/reporters/junit.ts";
import { paint } from "../src/reporters/paint.ts";
import { redactor } from "../src/reporters/redact.ts";
import { text } from "../src/scim/json.ts";
import { ENTERPRISE_USER, GROUP, USER } from "../src/scim/urns.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "./rehearsal.ts";

/** Stands in everything that is theirs. */
const THEIRS = "Hildegard";
const suites = ["connection", "assign", "link", "push-group", "group-life", "import"];
const dates = { created: "1999-12-31T23:59:59", lastModified: "2026-01-01T00:00:00.123456+05:30" };

const user = (attributes: Resource): Stored => ({
  schemas: [USER],
  userName: `${THEIRS}@example.com`,
  meta: { resourceType: "User", ...dates },
  ...attributes,
});
const group = (attributes: Resource): Stored => ({
  schemas: [GROUP],
  displayName: `Friends of ${THEIRS}`,
  meta: { resourceType: "Group", ...dates },
  ...attributes,
});
/** Strange, and nothing that the RFCs forbid. */
const strange: readonly Stored[] = [
  user({ id: `${THEIRS}|1`, name: null, emails: null, active: null, displayName: null, externalId: null }),
  user({ id: `${THEIRS}/a b?#%`, userName: `"${THEIRS}" \\ O'Neill+1`, emails: [], active: false }),
  user({ id: `${THEIRS}.999999999999999999999`, userName: `${THEIRS} 王小明 👩‍👩‍👧`, name: {}, displayName: "" }),
  user({ id: `urn:${THEIRS}`, userName: `\u200f${THEIRS}`, emails: [{ value: null }, { type: "home" }], locale: "x" }),
  user({
    id: `${THEIRS}-2`,
    userName: `${THEIRS}`.repeat(50),
    schemas: [USER, ENTERPRISE_USER],
    [ENTERPRISE_USER]: {},
  }),
  user({
    id: `${THEIRS}-3`,
    userName: `${THEIRS}3`,
    phoneNumbers: [{ value: `call ${THEIRS}` }],
    name: { formatted: THEIRS },
  }),
];
const clubs: readonly Stored[] = [
  group({ id: `${THEIRS}|g1` }),
  group({ id: `${THEIRS}/g2`, members: [] }),
  group({ id: `${THEIRS}-g3`, members: null, externalId: THEIRS }),
  group({ id: `${THEIRS}-g4`, members: [{ value: `${THEIRS}|1` }, { value: `${THEIRS}|g1` }, { value: "gone" }] }),
];
/** Here the server is wrong, and nobody needs to know about whom. */
const wrong: readonly Stored[] = [
  user({ id: "w1", userName: null, displayName: THEIRS }),
  user({ id: "w2", active: `since ${THEIRS}` }),
  user({ id: "w3", emails: [`${THEIRS}@example.com`], title: [THEIRS] }),
  user({ id: "w4", emails: [THEIRS, THEIRS].map((value) => ({ value, primary: true })) }),
  user({ id: "w5", meta: { resourceType: "User", created: THEIRS, lastModified: THEIRS } }),
  user({ id: "w6", [ENTERPRISE_USER]: { department: THEIRS } }),
];

const shelve = (shelf: Map<string, Stored>, those: readonly Stored[]): void => {
  for (const one of those) shelf.set(text(one, "id") ?? "", one);
};
const everybody = ({ users, groups }: Store): string => JSON.stringify([[...users], [...groups]]);
const printed = (report: Report): string => {
  const redact = redactor([]);
  return findings(report, { paint: paint(false), redact }) + junit(report, { redact });
};

describe.each(bothKinds)("in a directory of strange people and groups (%s)", (kind) => {
  test.each([0, 2500])("and %i others the server meets every check, and nobody is touched or named", async (others) => {
    const store = emptyStore();
    seed(store, { users: others, groups: others / 10 });
    shelve(store.users, strange);
    shelve(store.groups, clubs);
    const before = everybody(store);
    const { report, verdicts } = await rehearse(sendTo(reference(store, { baseUrl, token })), { kind, suites });
    const unmet = verdicts.filter(
      ({ outcome }) => outcome === "unmet" || outcome === "blocked" || outcome === "broken",
    );
    expect(unmet.map(({ suite, step, check, outcome }) => `${outcome} ${suite}/${step}: ${check.id}`)).toEqual([]);
    expect([exitCode(report), report.leftovers, everybody(store) === before]).toEqual([0, [], true]);
    expect(printed(report)).not.toContain(THEIRS);
  });
});

test("what is wrong with the people of others is told without saying what they are called", async () => {
  const store = emptyStore();
  shelve(store.users, wrong);
  const { report, verdicts } = await rehearse(sendTo(reference(store, { baseUrl, token })), { kind: "oin", suites });
  const unmet = new Set(verdicts.filter(({ outcome }) => outcome === "unmet").map(({ check }) => check.id));
  expect([...unmet].toSorted()).toEqual([
    "attribute-types",
    "booleans",
    "extension-declared",
    "meta-dates",
    "primary-once",
    "user-name",
    "values-once",
  ]);
  expect(exitCode(report)).toBe(1);
  expect(printed(report)).toContain("another value");
  expect(printed(report)).not.toContain(THEIRS);
});
