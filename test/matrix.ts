/** The kill matrix: every quirk of the reference server in one of Okta's dialects, and which checks notice it. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { App, AppKind, Feature, Report, Verdict } from "../src/model.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { verdictsOf } from "../src/report.ts";
import { findings } from "../src/reporters/findings.ts";
import { junit } from "../src/reporters/junit.ts";
import { paint } from "../src/reporters/paint.ts";
import { redactor } from "../src/reporters/redact.ts";
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
  /** Whoever lives there and is named in a report. */
  readonly named: readonly string[];
}

/** In an app's dialect, in the suites of the group rfc, or in Okta's own test. */
export type Place = AppKind | "rfc" | "spec";
export const noticedIn = (place: Place, { noticedBy, rfc: byRfc = [], spec = [] }: Quirk): readonly string[] =>
  place === "rfc" ? byRfc : place === "spec" ? spec : noticedBy[place];
/** What is to come of a quirk: what notices it, and nothing else. */
export const expected = (place: Place, quirk: Quirk): Outcome => ({
  noticed: noticedIn(place, quirk).toSorted(),
  broken: [],
  unexplained: [],
  residents: "untouched",
  leavesBehind: "nothing that is not reported",
  named: [],
});
/** Plays a quirk in all suites of the place, or in as few as show it, which is some ten times as fast. */
export function stage(
  place: Place,
  where: "everywhere" | "where it shows",
): (quirk: Quirk) => ReturnType<typeof tried> {
  const playedFor = players(place === "aiw" ? "aiw" : "oin");
  const all = place === "rfc" ? rfc : place === "spec" ? ["okta-spec"] : undefined;
  return (quirk) => {
    const showing = where === "everywhere" || place === "spec" ? undefined : suitesShowing(place, quirk.id);
    const suites = quirk.suites ?? showing ?? all;
    // Okta's own test asks for so little that the suite alone has to see to it.
    return tried(quirk, playedFor({ off: quirk.off, suites }), place === "spec" ? 0 : undefined);
  };
}

/** Each of these shows to exactly the checks that it names. */
export function matrix(place: Place, rows: readonly Quirk[]): void {
  const played = stage(place, "where it shows");

  test.each(rows)("$id ($kind): $title", async (quirk) => {
    expect((await played(quirk)).outcome).toEqual(expected(place, quirk));
  });
}
/** The same in all suites: nothing else shows there either, and it shows where it did when the matrix was last reviewed. */
export function wholeMatrix(place: Exclude<Place, "spec">, rows: readonly Quirk[] = oktaQuirks): void {
  const played = stage(place, "everywhere");
  const review = reviewed(place);

  test.each(rows)("$id ($kind), in all suites: $title", async (quirk) => {
    const { outcome, report } = await played(quirk);
    expect(outcome).toEqual(expected(place, quirk));
    review(quirk.id, report);
  });
}
/** Who does everything right is told so, whoever lives there. */
export function faultless(place: Place, suites?: readonly string[]): void {
  test.each([0, 12])("the reference server meets every check, with %i residents", async (users) => {
    const store = inhabited(users);
    const report = await player(place === "aiw" ? "aiw" : "oin", { suites })(well(store));
    expect(
      verdictsOf(report).filter((verdict) => verdict.outcome !== "met" && !isUnexercised(verdict) && !isOff(verdict)),
    ).toEqual([]);
    expect([report.leftovers, store.users.size]).toEqual([[], users]);
  });
}

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
function players(kind: AppKind): (choice: Choice) => Played {
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
/** UUIDs that are the same in every run. */
const ids = (whose: "the run's" | "residents'"): (() => string) => {
  let made = 0;
  return () => {
    const digits = createHash("sha256")
      .update(`${whose} ${(made += 1)}`)
      .digest("hex");
    return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
  };
};
export const well = (store: Store): Handler =>
  reference(store, {
    baseUrl,
    token,
    nextToken,
    now: virtualNow,
    newId: ids("the run's"),
    extensions: { [COSTS]: ["costCode"] },
  });

export function inhabited(users: number): Store {
  const store = emptyStore();
  seed(store, { users, groups: users / 4 }, { newId: ids("residents'") });
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
    named: namedIn(report, before),
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
/** By id or by user name. */
function namedIn(report: Report, residents: ReadonlyMap<string, string>): readonly string[] {
  const redact = redactor([]);
  const told = findings(report, { paint: paint(false), redact }) + junit(report, { redact });
  const people = [...residents].filter(([path]) => path.startsWith("/Users/"));
  const names = people.flatMap(([path, stored]) => [path.slice(path.lastIndexOf("/") + 1), ...userNamesIn(stored)]);
  return names.filter((name) => told.includes(name));
}
const userNamesIn = (stored: string): readonly string[] => /resident\d+@/.exec(stored) ?? [];
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
