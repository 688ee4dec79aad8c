/**
 * In which suites each quirk shows: the whole matrix as it was last reviewed.
 * `UPDATE_MATRIX=1 npx vitest run --project slow --no-file-parallelism test/slow/kill-` writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect } from "vitest";
import type { Report } from "../src/model.ts";
import { verdictsOf } from "../src/report.ts";

export type Matrix = "oin" | "aiw" | "rfc";
/** By check, the suites in which it is unmet. */
type Where = Readonly<Record<string, readonly string[]>>;
type ByQuirk = Readonly<Record<string, Where>>;

const fileOf = (matrix: Matrix): URL => new URL(`where/${matrix}.json`, import.meta.url);
const read = (matrix: Matrix): ByQuirk => JSON.parse(readFileSync(fileOf(matrix), "utf8")) as ByQuirk;
const loaded = new Map<Matrix, ByQuirk>();

/** Where a quirk was seen when the whole matrix was played last. */
const knownWhere = (matrix: Matrix, quirk: string): Where => {
  const known = loaded.get(matrix) ?? read(matrix);
  loaded.set(matrix, known);
  return known[quirk] ?? {};
};
/** As few suites as show a quirk to all the checks that notice it; absent: nobody has looked yet, so all of them. */
export function suitesShowing(matrix: Matrix, quirk: string): readonly string[] | undefined {
  const suites = fewest(knownWhere(matrix, quirk));
  return suites.length === 0 ? undefined : suites;
}

function whereIn(report: Report): Where {
  const where: Record<string, string[]> = {};
  for (const { outcome, check, suite } of verdictsOf(report)) {
    if (outcome !== "unmet") continue;
    const suites = (where[check.id] ??= []);
    if (!suites.includes(suite)) suites.push(suite);
  }
  return where;
}

/** The one that most of them see it in, and so on. */
function fewest(where: Where): readonly string[] {
  const left = Object.entries(where);
  if (left.length === 0) return [];
  const seeing = (suite: string): number => left.filter(([, suites]) => suites.includes(suite)).length;
  const all = left.flatMap(([, suites]) => suites);
  const best = all.reduce((most, suite) => (seeing(suite) > seeing(most) ? suite : most));
  return [best, ...fewest(Object.fromEntries(left.filter(([, suites]) => !suites.includes(best))))];
}

/** To be told of every quirk that a test file plays in all suites: compares it with what was reviewed, or writes that anew. */
export function reviewed(matrix: Matrix): (quirk: string, report: Report) => void {
  if (process.env["UPDATE_MATRIX"] === undefined) {
    return (quirk, report) => {
      expect(whereIn(report)).toEqual(knownWhere(matrix, quirk));
    };
  }
  const told = new Map<string, Where>();
  afterAll(() => {
    const all = Object.entries({ ...read(matrix), ...Object.fromEntries(told) }).toSorted(([one], [other]) =>
      one < other ? -1 : 1,
    );
    writeFileSync(fileOf(matrix), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  });
  return (quirk, report) => {
    const where = whereIn(report);
    if (Object.keys(where).length > 0) told.set(quirk, where);
  };
}
