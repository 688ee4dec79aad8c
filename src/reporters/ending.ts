/** The last lines of a run: what remains on the server, if anything does, and one sentence. */
import type { Report } from "../model.ts";
import { closing } from "../report.ts";
import type { Look } from "./console.ts";
import { shown } from "./text.ts";

/** The sentence may quote why the run ended early. */
const LONGEST = 2_000;

export function ending(report: Report, { paint, redact }: Look): string {
  const left = report.leftovers.map(({ path, name, why }) => {
    const texts = [path, name, why].map((text) => shown(text, redact));
    return `  ${texts.join("  ")}`;
  });
  return [
    ...(left.length > 0 ? ["Left on the server:", ...left, ""] : []),
    paint.bold(shown(closing(report), redact, LONGEST)),
  ].join("\n");
}
