/** The last lines of a run: what remains on the server, if anything does, what of Okta's own test, and one sentence. */
import type { Report } from "../model.ts";
import { closing, specTest } from "../report.ts";
import type { Look } from "./console.ts";
import { shown } from "./text.ts";

/** The sentence may quote why the run ended early. */
const LONGEST = 2_000;

export function ending(report: Report, { paint, redact }: Look): string {
  const listed = (title: string, certain: boolean): readonly string[] => {
    const left = report.leftovers.filter((one) => one.certain === certain);
    const lines = left.map(({ path, name, why }) => [path, name, why].map((text) => shown(text, redact)).join("  "));
    return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`), ""] : [];
  };
  return [
    ...listed("Left on the server:", true),
    ...listed("Perhaps left on the server:", false),
    ...(report.journal === undefined ? [] : [`To remove it: scim-okta-test sweep ${shown(report.journal, redact)}`]),
    `Would pass Okta's SPEC test: ${shown(specTest(report), redact)}`,
    paint.bold(shown(closing(report), redact, LONGEST)),
  ].join("\n");
}
