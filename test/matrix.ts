/** The kill matrix: every quirk of the reference server in one of Okta's dialects, and which checks notice it. */
import { describe, expect, test } from "vitest";
import { checks } from "../src/checks/index.ts";
import type { App, AppKind, Feature, Report, Verdict } from "../src/model.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { verdictsOf } from "../src/report.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { conduct, planRun } from "../src/run.ts";
import { rfc } from "../src/suites.ts";
import { configOf, everythingOn, nextToken, noTime, sendTo, virtualNow } from "./rehearsal.ts";
import { reviewed, suitesShowing } from "./where.ts";

export interface Outcome {
  /** Checks that are unmet, each once. */
  readonly noticed: readonly string[];
  readonly broken: readonly string[];
  /** Blocked, but by no finding. */
  readonly unexplained: readonly string[];
  readonly residents: "untouched" | "touched";
  readonly leavesBehind: "nothing that is not reported" | "something in secret";
}

const harmless: Omit<Outcome, "noticed"> = {
  broken: [],
  unexplained: [],
  residents: "untouched",
  leavesBehind: "nothing that is not reported",
};

/** In all suites: exactly the checks that it names notice a quirk, and where they did when the matrix was last reviewed. */
export function wholeMatrix(kind: AppKind, rows: readonly Quirk[] = oktaQuirks): void {
  const review = reviewed(kind);
  const playedFor = players(kind);

  test.each(rows)("$id ($kind), in all suites: $title", async (quirk) => {
    const { outcome, report } = await tried(quirk, playedFor(quirk));
    expect(outcome).toEqual({ ...harmless, noticed: quirk.noticedBy[kind].toSorted() });
    review(quirk.id, report);
  });
}
/** The same in as few suites as show a quirk to all that notice it, which is some ten times as fast. */
export function matrix(kind: AppKind, rows: readonly Quirk[] = oktaQuirks): void {
  const playedFor = players(kind);

  describe(`seen by ${kind === "oin" ? "a catalog app" : "a wizard app"}`, () => {
    const seen = rows.filter(({ noticedBy }) => noticedBy[kind].length > 0);
    test.each(seen)("$id ($kind): $title", async (quirk) => {
      const suites = quirk.suites ?? suitesShowing(kind, quirk.id);
      const { outcome } = await tried(quirk, playedFor({ ...quirk, suites }));
      expect(outcome).toEqual({ ...harmless, noticed: quirk.noticedBy[kind].toSorted() });
    });

    test.each([0, 12])("the reference server meets every check, with %i residents", async (users) => {
      const store = inhabited(users);
      const report = await player(kind)(well(store));
      expect(
        verdictsOf(report).filter((verdict) => verdict.outcome !== "met" && !isUnexercised(verdict) && !isOff(verdict)),
      ).toEqual([]);
      expect([report.leftovers, store.users.size]).toEqual([[], users]);
    });
  });
}

/** The same of the suites of the group rfc, which are the same in both dialects: everywhere, or where it shows. */
export function wholeRfcMatrix(rows: readonly Quirk[]): void {
  const review = reviewed("rfc");
  const playedFor = players("oin");

  test.each(rows)("$id ($kind), in all suites: $title", async (quirk) => {
    const { outcome, report } = await tried(quirk, playedFor({ off: quirk.off, suites: rfc }));
    expectOfRfc(quirk, outcome);
    review(quirk.id, report);
  });
}
export function rfcMatrix(rows: readonly Quirk[]): void {
  const playedFor = players("oin");

  test.each(rows)("$id ($kind): $title", async (quirk) => {
    const suites = suitesShowing("rfc", quirk.id) ?? rfc;
    expectOfRfc(quirk, (await tried(quirk, playedFor({ off: quirk.off, suites }))).outcome);
  });
  test("the reference server meets every check", async () => {
    const report = await playedFor({ suites: rfc })(well(inhabited(12)));
    expect(verdictsOf(report).filter((verdict) => verdict.outcome !== "met" && !isUnexercised(verdict))).toEqual([]);
  });
}
function expectOfRfc({ kind, rfc: noticedBy = [] }: Quirk, outcome: Outcome): void {
  expect(outcome).toEqual({ ...harmless, noticed: noticedBy.toSorted() });
  if (kind === "legal") expect(outcome.noticed.filter(isMust)).toEqual([]);
}
/** The same of the suite okta-spec, on a server that holds no more than Okta's test asks for: then the suite alone has to see to it. */
export function specMatrix(rows: readonly Quirk[]): void {
  const playedFor = players("oin");
  const suites = ["okta-spec"];

  test.each(rows)("$id ($kind): $title", async (quirk) => {
    const { outcome } = await tried(quirk, playedFor({ off: quirk.off, suites }), 0);
    expect(outcome).toEqual({ ...harmless, noticed: (quirk.spec ?? []).toSorted() });
    if (quirk.kind === "legal") expect(outcome.noticed.filter(isMust)).toEqual([]);
  });
  test.each([0, 12])("the reference server meets every check, with %i residents", async (users) => {
    const store = inhabited(users);
    const report = await playedFor({ suites })(well(store));
    expect(verdictsOf(report).filter(({ outcome: is }) => is !== "met")).toEqual([]);
    expect([report.leftovers, store.users.size]).toEqual([[], users]);
  });
}
const isMust = (id: string): boolean => checks.find((check) => check.id === id)?.level === "must";

export type Played = (handler: Handler) => Promise<Report>;
interface Choice {
  /** Absent: the usual ones. */
  readonly suites?: readonly string[] | undefined;
  /** What the app has switched off. */
  readonly off?: readonly Feature[] | undefined;
}
export function player(kind: AppKind, { suites, off = [] }: Choice = {}): Played {
  const app = withExtension(everythingOn(kind), off);
  const config = configOf({ app, ...(suites === undefined ? {} : { suites }) });
  const stories = planRun(config);
  return (handler) => conduct(config, stories, { send: sendTo(handler), sleep: noTime });
}
/** Each is planned once: making up the same people hundreds of times takes its time. */
export function players(kind: AppKind): (choice: Choice) => Played {
  const known = new Map<string, Played>();
  return ({ suites, off }) => {
    const key = JSON.stringify([suites, off]);
    const played = known.get(key) ?? player(kind, { suites, off });
    known.set(key, played);
    return played;
  };
}

/** An attribute of the target's own, in a schema of its own. */
const COSTS = "urn:example:params:scim:schemas:extension:costs:2.0:User";
export const withExtension = (app: App, off: readonly Feature[] = []): App => ({
  ...app,
  features: new Set([...app.features, "token-rotation" as const].filter((feature) => !off.includes(feature))),
  mappings: [...app.mappings, { attribute: "costCode", externalName: "costCode", externalNamespace: COSTS }],
  values: { costCode: "C-1" },
});
export const well = (store: Store): Handler =>
  reference(store, { baseUrl, token, nextToken, now: virtualNow, extensions: { [COSTS]: ["costCode"] } });

export function inhabited(users: number): Store {
  const store = emptyStore();
  seed(store, { users, groups: users / 4 });
  return store;
}
export type Habit = Pick<Quirk, "wrap" | "alone">;
export async function tried(
  quirk: Habit,
  played: Played,
  residents = quirk.alone === true ? 0 : 12,
): Promise<{ readonly outcome: Outcome; report: Report }> {
  const store = inhabited(residents);
  const before = snapshot(store);
  const report = await played(quirk.wrap(well(store), store));
  const verdicts = verdictsOf(report);
  const after = snapshot(store);
  const seen: Outcome = {
    noticed: distinct(verdicts.filter(({ outcome: is }) => is === "unmet").map(({ check }) => check.id)),
    broken: places(verdicts.filter(({ outcome: is }) => is === "broken")),
    unexplained: places(verdicts.filter((verdict) => isUnexplained(verdict, report))),
    residents: [...before].every(([path, stored]) => after.get(path) === stored) ? "untouched" : "touched",
    leavesBehind: [...after].every(([path, stored]) => before.has(path) || isReported(path, stored, report))
      ? "nothing that is not reported"
      : "something in secret",
  };
  return { outcome: seen, report };
}

/** Blocked by no finding, nor by the end of the run, of which the report speaks. */
const isUnexplained = ({ outcome: is, blockedBy, why }: Verdict, { endedEarly }: Report): boolean =>
  is === "blocked" && blockedBy === undefined && (endedEarly === undefined || why !== endedEarly);
const snapshot = ({ users, groups }: Store): ReadonlyMap<string, string> =>
  new Map([
    ...[...users].map(([id, stored]) => [`/Users/${id}`, JSON.stringify(stored)] as const),
    ...[...groups].map(([id, stored]) => [`/Groups/${id}`, JSON.stringify(stored)] as const),
  ]);
/** Under its path, or under its name where the target never told where it is. */
const isReported = (path: string, stored: string, { leftovers }: Report): boolean =>
  leftovers.some(
    ({ certain, name, ...left }) => decodeURIComponent(left.path) === path || (!certain && stored.includes(name)),
  );
/** What no wizard app has. */
const isOff = ({ app, outcome: is, why = "" }: Verdict): boolean =>
  app === "aiw" && is === "not-applicable" && /^switched-off: (?:Governance|Import User Schema) is off/.test(why);
const isUnexercised = ({ outcome: is, why = "" }: Verdict): boolean =>
  is === "not-applicable" && why.startsWith("not-exercised");
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();
const places = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.map(({ suite, step, part, check, why = "" }) => `${suite}/${step}/${part}: ${check.id}: ${why}`);
