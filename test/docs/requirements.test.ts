import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { specChecks } from "../../src/checks/okta-spec/index.ts";
import { placesOfChecks } from "./places.ts";
import { requirementsPage } from "./requirements-page.ts";
import { readRequirements, type Requirement } from "./requirements.ts";

const requirements = readRequirements();
const checkById = new Map(checks.map((check) => [check.id, check]));
const levelsOf = ({ checks: ids = [] }: Requirement): readonly (string | undefined)[] =>
  ids.map((id) => checkById.get(id)?.level);
const ids = (those: readonly Requirement[]): readonly string[] => those.map(({ id }) => id);

describe("the requirements of the RFCs", () => {
  test("are 347, each once, and each is said in words", () => {
    expect(new Set(ids(requirements)).size).toBe(347);
    expect(requirements).toHaveLength(347);
    expect(ids(requirements.filter(({ says }) => !/^[A-Z"'$/].{15,}\.$/s.test(says)))).toEqual([]);
  });
  test("are shown by checks that there are, or say why by none", () => {
    const unknown = requirements.flatMap(({ checks: named = [] }) => named.filter((id) => !checkById.has(id)));
    expect(unknown).toEqual([]);
    const neither = requirements.filter(({ checks: named = [], why = "" }) =>
      named.length > 0 ? why !== "" : !/^[A-Z].{20,}\.$/s.test(why),
    );
    expect(ids(neither)).toEqual([]);
  });
  test("are shown by a must where a server that does otherwise fails, and by no must alone where it is warned", () => {
    const lenient = requirements.filter(
      (one) => one.verdict === "fail" && one.checks && one.level === undefined && !levelsOf(one).includes("must"),
    );
    const strict = requirements.filter(
      (one) =>
        one.verdict !== "fail" && one.checks && one.level === undefined && levelsOf(one).every((is) => is === "must"),
    );
    expect([ids(lenient), ids(strict)]).toEqual([[], []]);
  });
  test("lead to every check of the group rfc", () => {
    const named = new Set(requirements.flatMap(({ checks: those = [] }) => those));
    const rfc = checks.filter(({ cite }) => cite.every((one) => one.startsWith("RFC")));
    expect(
      rfc
        .filter((check) => !specChecks.includes(check))
        .map(({ id }) => id)
        .filter((id) => !named.has(id)),
    ).toEqual([]);
  });
});

test("docs/requirements.md says what shows each", () => {
  const placesOf = placesOfChecks();
  const page = requirementsPage(requirements, placesOf);
  const file = new URL("../../docs/requirements.md", import.meta.url);
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(file, page);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
});
