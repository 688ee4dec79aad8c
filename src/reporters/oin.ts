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
export function oinTable(cases: readonly OinCase[], look: Look): string {
  const { paint } = look;
  const table = new Table({
    head: ["case", "verdict", "what was shown", "left to do by hand"].map(paint.bold),
    colWidths: [6, 12, 56, 40],
    wordWrap: true,
    ...withoutLines,
  });
  for (const section of new Set(cases.map((one) => one.section))) {
    const own = cases.filter((one) => one.section === section);
    table.push([{ colSpan: 4, content: paint.bold(section) }], ...own.map((one) => row(one, look)));
  }
  // The last column is filled up with blanks, which nobody wants to copy.
  return `${table.toString().replaceAll(/ +$/gm, "")}\n${summary(cases, paint)}`;
}
const row = (one: OinCase, { paint, redact }: Look): string[] => [
  one.id,
  paint[colours[one.verdict]](one.verdict),
  [`${one.does}: ${lowered(one.passes)}`, ...evidence(one, redact)].join("\n"),
  leftByHand(one),
];
const lowered = (text: string): string =>
  text.startsWith("Okta") ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
export const leftByHand = ({ byHand, verdict }: OinCase): string =>
  verdict === "not shown" ? "All of it, unless another run shows it" : byHand;

/** What speaks against it, what shows it, and what keeps it from being shown; a line each. */
export const evidence = (one: OinCase, redact: Redact): readonly string[] => [
  ...one.unmet.slice(0, 1).map((first) => `${against(one)} ${first.check} in ${place(first)}${others(one)}`),
  ...(one.shownBy.length > 0 ? [`✓ ${one.shownBy.join(", ")}`] : []),
  ...one.why.map((reason) => `– ${shown(one.verdict === "by hand" ? unseen(reason) : reason, redact, LONGEST)}`),
];
const against = ({ verdict }: OinCase): string => (verdict === "fails" ? "✗" : "!");
const others = ({ unmet }: OinCase): string =>
  unmet.length > 1 ? `, and ${some(unmet.length - 1, "more check")}` : "";
const unseen = (why: string): string => `not observable from the SCIM side: ${why}`;

const inOrder = ["shown", "partly shown", "warns", "fails", "not shown", "by hand"] as const;
const counted: Readonly<Record<CaseVerdict, string>> = {
  shown: "shown",
  "partly shown": "partly shown",
  warns: "with a warning",
  fails: "failing",
  "not shown": "not shown by this run",
  "by hand": "not observable from the SCIM side",
};
/** It does not take the place of what Okta asks for, and says so. */
function summary(cases: readonly OinCase[], paint: Paint): string {
  const counts = inOrder.flatMap((verdict) => {
    const many = cases.filter((one) => one.verdict === verdict).length;
    return many === 0 ? [] : [`${many} ${counted[verdict]}`];
  });
  return paint.bold(`Of ${some(cases.length, "case")}: ${counts.join(", ")}. ${STILL_ASKED}`);
}
export const STILL_ASKED = "Okta still asks for its own test results: each case done in Okta, whatever stands here.";
