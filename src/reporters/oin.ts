/** Okta's test plan, as far as the run has shown it: a table and a sentence for the console, the same words for JUnit. */
import Table from "cli-table3";
import type { CaseVerdict, OinCase } from "../model.ts";
import { some } from "../report.ts";
import type { Look } from "./console.ts";
import { place } from "./evidence.ts";
import type { Colour, Paint } from "./paint.ts";
import type { Redact } from "./redact.ts";
import { withoutLines } from "./table.ts";
import { shown } from "./text.ts";

/** A reason may quote why the run ended early. */
const LONGEST = 2_000;
const colours: Readonly<Record<CaseVerdict, Colour>> = {
  shown: "green",
  "partly shown": "yellow",
  warns: "yellow",
  fails: "red",
  "not shown": "yellow",
  "by hand": "dim",
};

/** A row a case, and what it comes to. */
export function oinTable(cases: readonly OinCase[], { paint, redact }: Look): string {
  const table = new Table({
    head: ["case", "verdict", "what was shown", "left to do by hand"].map(paint.bold),
    colWidths: [8, 14, 52, 44],
    wordWrap: true,
    ...withoutLines,
  });
  table.push(
    ...cases.map((one) => [
      one.id,
      paint[colours[one.verdict]](one.verdict),
      [one.does, ...evidence(one, redact)].join("\n"),
      one.verdict === "by hand" ? one.byHand : remaining(one),
    ]),
  );
  return `${paint.bold("Okta's test plan for the Okta Integration Network")}\n${table.toString()}\n${coming(cases, paint)}`;
}
const remaining = ({ byHand, verdict }: OinCase): string =>
  verdict === "not shown" ? `All of it, or a run that shows it. ${byHand}` : byHand;

/** What shows it and what keeps it from being shown, a line each. */
export const evidence = (one: OinCase, redact: Redact): readonly string[] => [
  ...one.unmet.slice(0, 1).map((first) => `${first.check} is unmet: ${place(first)}${others(one)}`),
  ...(one.shownBy.length > 0 ? [`met: ${one.shownBy.join(", ")}`] : []),
  ...one.why.map((reason) =>
    shown(one.verdict === "by hand" ? `not observable from the SCIM side: ${reason}` : reason, redact, LONGEST),
  ),
];
const others = ({ unmet }: OinCase): string =>
  unmet.length > 1 ? `, and ${some(unmet.length - 1, "more check")}` : "";

const inOrder = ["shown", "partly shown", "warns", "fails", "not shown", "by hand"] as const;
const counted: Readonly<Record<CaseVerdict, string>> = {
  shown: "shown",
  "partly shown": "partly shown",
  warns: "with a warning",
  fails: "failing",
  "not shown": "not shown by this run",
  "by hand": "not observable from the SCIM side",
};
/** It never takes the place of what Okta asks for, and says so. */
function coming(cases: readonly OinCase[], paint: Paint): string {
  const counts = inOrder.flatMap((verdict) => {
    const many = cases.filter((one) => one.verdict === verdict).length;
    return many === 0 ? [] : [`${many} ${counted[verdict]}`];
  });
  return paint.bold(`Of ${some(cases.length, "case")}: ${counts.join(", ")}. ${STILL_ASKED}`);
}
export const STILL_ASKED = "Okta still asks for its own test results: each case done in Okta, whatever stands here.";
