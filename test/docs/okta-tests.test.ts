import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import type { Verdict } from "../../src/model.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { selectSuites, usual } from "../../src/suites.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { rehearse, sendTo } from "../rehearsal.ts";
import { oktaTestsPage } from "./okta-tests-page.ts";
import { readOktaTests } from "./okta-tests.ts";

const tests = readOktaTests();
const requests = tests.flatMap((one) => one.requests);
const assertions = requests.flatMap((request) => request.assertions.map((assertion) => ({ request, assertion })));
const shown = assertions.flatMap(({ request, assertion }) =>
  Object.entries(assertion.shownBy ?? {}).map(([check, place]) => ({ request, assertion, check, place })),
);

let verdicts: readonly Verdict[] = [];
beforeAll(async () => {
  const handler = reference(emptyStore(), { baseUrl, token });
  ({ verdicts } = await rehearse(sendTo(handler), { kind: "oin", suites: [...usual, "okta-spec"] }));
}, 60_000);

describe("the table of what Okta's tests assert", () => {
  test("holds all of it", () => {
    const counted = tests.map((one) => [
      one.test,
      one.requests.length,
      one.requests.flatMap((r) => r.assertions).length,
    ]);
    expect(counted).toEqual([
      ["Okta SCIM 2.0 SPEC Test", 12, 52],
      ["Okta SCIM 2.0 CRUD Test", 13, 21],
      ["Okta SCIM 2.0 Entitlements Test", 1, 6],
      ["Okta SCIM 2.0 with entitlements CRUD test", 14, 22],
    ]);
    for (const { requests: own } of tests) expect(own.map(({ number }) => number)).toEqual(own.map((_, at) => at + 1));
  });
  test("has a check or a reason for every assertion, and never both", () => {
    const wrong = assertions.filter(
      ({ assertion: { shownBy = {}, why } }) => Object.keys(shownBy).length > 0 === (why !== undefined),
    );
    expect(wrong).toEqual([]);
  });
  test("has a check for everything that reaches the SCIM server", () => {
    expect(
      assertions.filter(({ request: { to }, assertion: { why } }) => (to === "okta-api") !== (why !== undefined)),
    ).toEqual([]);
    for (const { assertion } of assertions)
      if (assertion.why !== undefined) expect(assertion.why.length).toBeGreaterThan(20);
  });
  test("names checks that there are, all that Okta's tests alone ask for among them", () => {
    const known = new Set(checks.map(({ id }) => id));
    expect(shown.filter(({ check }) => !known.has(check))).toEqual([]);
    const named = new Set(shown.map(({ check }) => check));
    expect([...known].filter((id) => id.startsWith("spec-") && !named.has(id))).toEqual([]);
  });
  test("names steps in which they do look", () => {
    const looked = new Set(verdicts.map(({ suite, step, check }) => `${check.id} in ${suite}/${step}`));
    expect(shown.map(({ check, place }) => `${check} in ${place}`).filter((one) => !looked.has(one))).toEqual([]);
  });
  test("is played in Okta's order, under Okta's names", () => {
    const [suite] = selectSuites(["okta-spec"]);
    const told = suite?.file.steps.map(({ does }) => does).filter((does) => /^\w+ Test: /.test(does));
    const steps = [...(tests[0]?.requests ?? []), ...(tests[2]?.requests ?? [])].map(({ step }) => step);
    expect(told).toEqual(steps.map((step) => (/^\w+ Test: /.test(step) ? step : `Entitlements Test: ${step}`)));
    // Whatever of it is looked at, is looked at in the step of that name.
    const placed = new Map(suite?.file.steps.map(({ id, does }) => [`okta-spec/${id}`, does]));
    const elsewhere = shown.filter(
      ({ request, place }) => request.required !== undefined && placed.get(place) !== request.step,
    );
    expect(elsewhere).toEqual([]);
    expect(
      tests[0]?.requests.every(({ step, required }) => step.startsWith(required === true ? "Required" : "Optional")),
    ).toBe(true);
  });
});

test("docs/okta-tests.md says what shows each of them", () => {
  const file = new URL("../../docs/okta-tests.md", import.meta.url);
  const page = oktaTestsPage(tests);
  if (process.env["UPDATE_DOCS"] === undefined) expect(readFileSync(file, "utf8")).toBe(page);
  else writeFileSync(file, page);
});
