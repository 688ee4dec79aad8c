/** Servers that take several freedoms of the RFCs at once, one over the other. */
import fc from "fast-check";
import { expect } from "vitest";
import type { AppKind } from "../src/model.ts";
import { type Layer, layers } from "../src/reference/layers/layer.ts";
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { exitCode, verdictsOf } from "../src/report.ts";
import { type Outcome, type Played, player, tried } from "./matrix.ts";

export const legal: readonly Quirk[] = oktaQuirks.filter(({ kind }) => kind === "legal");

/** What a run has to say of a server that takes these freedoms, the first of them innermost. */
export async function judged(taken: readonly Quirk[], kind: AppKind, played: Played): Promise<Judgement> {
  const { outcome, report } = await tried({ wrap: layers(...inOrder(taken).map(layerOf)) }, played);
  const told = new Set(taken.flatMap(({ noticedBy }) => noticedBy[kind]));
  const keepsUsers = taken.some(({ id }) => id === "user-delete-unsupported");
  return {
    ...outcome,
    noticed: outcome.noticed.filter((id) => !told.has(id)),
    blocked: verdictsOf(report).filter((verdict) => verdict.outcome === "blocked").length,
    leftovers: report.leftovers.filter(({ path }) => !keepsUsers || !path.startsWith("/Users/")).length,
    exit: exitCode(report),
  };
}
/** Whoever counts requests does so before anything else, and counts none that another layer makes for itself. */
const inOrder = (taken: readonly Quirk[]): readonly Quirk[] => {
  const counts = ({ id }: Quirk): boolean => id.includes("rate-limit");
  return [...taken.filter((quirk) => !counts(quirk)), ...taken.filter(counts)];
};
const layerOf =
  (quirk: Quirk): Layer =>
  (next, store) =>
    quirk.wrap(next, store);
interface Judgement extends Outcome {
  readonly blocked: number;
  readonly leftovers: number;
  readonly exit: number;
}
/** Nothing but what a quirk says of itself. */
const acquitted: Judgement = {
  noticed: [],
  broken: [],
  unexplained: [],
  residents: "untouched",
  leavesBehind: "nothing that is not reported",
  named: [],
  blocked: 0,
  leftovers: 0,
  exit: 0,
};

/**
 * Plays so many combinations, the same every time, and finds the smallest that is accused.
 * @param suites absent: the usual ones
 */
export async function acquitsAny(kind: AppKind, numRuns: number, suites?: readonly string[]): Promise<void> {
  const players = new Map<string, Played>();
  const playerFor = (taken: readonly Quirk[]): Played => {
    const off = [...new Set(taken.flatMap((quirk) => quirk.off ?? []))].toSorted();
    const played = players.get(off.join(" ")) ?? player(kind, { off, ...(suites === undefined ? {} : { suites }) });
    players.set(off.join(" "), played);
    return played;
  };
  const several = fc.shuffledSubarray(
    legal.map(({ id }) => id),
    { minLength: 2 },
  );
  const property = fc.asyncProperty(several, async (ids) => {
    const taken = ids.flatMap((id) => legal.filter((quirk) => quirk.id === id));
    expect(await judged(taken, kind, playerFor(taken))).toEqual(acquitted);
  });
  await fc.assert(property, { seed: 7643, numRuns });
}
