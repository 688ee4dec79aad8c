/** A failure as a user reads it, in short. */
import type { Report } from "../src/model.ts";
import { findings } from "../src/reporters/findings.ts";
import { paint } from "../src/reporters/paint.ts";
import { redactor } from "../src/reporters/redact.ts";

/** How to ask again, what else differs and where it can be read up: the page has that elsewhere, or it takes too much room. */
const left = /^ {4}(?:Again|See|Also|In|Doubt) /;

/** The first of the findings. */
export function sampleOf(report: Report): string {
  const [first = ""] = findings(report, { paint: paint(false), redact: redactor([]) }).split("\n\n");
  return first
    .split("\n")
    .filter((line) => !left.test(line))
    .join("\n");
}
