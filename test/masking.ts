/** Two faults at once: neither hides the other without the report saying that something could not be judged. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AppKind, Report } from "../src/model.ts";
import type { Handler } from "../src/reference/handler.ts";
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { verdictsOf } from "../src/report.ts";
import { inhabited, player, well } from "./matrix.ts";

const SEED = 7643;
/** The one takes away what the other shows itself in, though it does change an answer: they are not independent. */
const dependent: ReadonlyMap<string, string> = new Map([
  ["phones-two-primaries", "phone-primary-as-number"],
  ["page-past-the-end-repeats", "page-zero-based"],
]);

/** @param pairs how many are drawn */
export function masking(kind: AppKind, pairs: number): void {
  const played = player(kind);
  const visible = oktaQuirks.filter(
    ({ suites, alone, noticedBy }) => suites === undefined && alone === undefined && noticedBy[kind].length > 0,
  );
  const quirk = fc.constantFrom(...visible);
  const drawn = fc.sample(fc.tuple(quirk, quirk), { seed: SEED, numRuns: pairs });

  test(`no fault hides another in secret (${kind}, ${pairs} pairs)`, async () => {
    const hidden: string[] = [];
    for (const pair of drawn) {
      const together = await transcript(played, pair);
      for (const one of pair.filter((each) => isHidden(each, kind, together.report))) {
        const [other = one] = pair.filter((each) => each !== one);
        const alone = await transcript(played, [other]);
        // Where nothing is another than without it, there is no fault to be seen.
        const isThere = alone.answers !== together.answers && dependent.get(one.id) !== other.id;
        if (isThere) hidden.push(`${one.id}, behind ${other.id}`);
      }
    }
    expect(hidden).toEqual([]);
  });
}

interface Transcript {
  readonly report: Report;
  /** Everything that the target answered. */
  readonly answers: string;
}
async function transcript(
  played: (handler: Handler) => Promise<Report>,
  layers: readonly Quirk[],
): Promise<Transcript> {
  const store = inhabited(12);
  const wrapped = layers.reduce<Handler>((next, one) => one.wrap(next, store), well(store));
  const texts: string[] = [];
  const report = await played(async (wire) => {
    const answer = await wrapped(wire);
    texts.push(`${answer.status} ${plain(answer.text)}`);
    return answer;
  });
  return { report, answers: texts.join("\n") };
}
/** Without what is another in every run: ids and the time. */
const plain = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|W\/\\?"[^"]*"/g, "");

/** None of its checks is unmet, and nothing is said to have been beyond judging. */
const isHidden = ({ noticedBy }: Quirk, kind: AppKind, report: Report): boolean =>
  !verdictsOf(report).some(
    ({ check, outcome }) => outcome === "blocked" || (outcome === "unmet" && noticedBy[kind].includes(check.id)),
  );
