/** The table of a run: its suites by what their verdicts say. */
import Table from "cli-table3";
import type { Report, SuiteReport } from "../model.ts";
import { type Counts, type Tally, count, total } from "../report.ts";
import type { Colour, Paint } from "./paint.ts";

const columns: readonly (readonly [tally: Tally, head: string, colour: Colour])[] = [
  ["met", "met", "green"],
  ["failing", "failing", "red"],
  ["warnings", "warnings", "yellow"],
  ["blocked", "blocked", "yellow"],
  ["notApplicable", "n/a", "dim"],
  ["broken", "broken", "red"],
];
const lines =
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid";
/** A table of words and blanks. */
export const withoutLines: Pick<NonNullable<ConstructorParameters<typeof Table>[0]>, "chars" | "style"> = {
  chars: { ...Object.fromEntries(lines.split(" ").map((char) => [char, ""])), middle: "  " },
  style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
};

/** Suites by verdicts. The app has a column where there is more than one. */
export function summaryTable(report: Report, paint: Paint): string {
  const both = new Set(report.suites.map(({ app }) => app)).size > 1;
  const names = (suite: string, app: string): string[] => (both ? [suite, app] : [suite]);
  const table = new Table({
    head: [...names("suite", "app"), ...columns.map(([, head]) => head)].map(paint.bold),
    colAligns: [...names("left", "left").map(() => "left" as const), ...columns.map(() => "right" as const)],
    ...withoutLines,
  });
  const row = (suite: string, app: string, counts: Counts): string[] => [...names(suite, app), ...cells(counts, paint)];
  table.push(...report.suites.map((suite) => row(suite.suite, suite.app, counted(suite, report))));
  if (report.suites.length > 1) table.push(row("all", "", total(report)));
  return table.toString();
}
const counted = ({ verdicts }: SuiteReport, { failOn }: Report): Counts => count(verdicts, failOn);
const cells = (counts: Counts, paint: Paint): string[] =>
  columns.map(([tally, , colour]) => (counts[tally] === 0 ? paint.dim("-") : paint[colour](String(counts[tally]))));
