/** The kill matrix: every quirk of the reference server in one of Okta's dialects, and which checks notice it. */
import { describe, expect, test } from "vitest";
import { checks } from "../src/checks/index.ts";
import type { App, AppKind, Report, Verdict } from "../src/model.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import type { Quirk } from "../src/reference/quirk.ts";
import { oktaQuirks } from "../src/reference/quirks/index.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { verdictsOf } from "../src/report.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { conduct, planRun } from "../src/run.ts";
import { rfc } from "../src/suites.ts";
import { configOf, everythingOn, nextToken, noTime, sendTo } from "./rehearsal.ts";

interface Outcome {
  /** Checks that are unmet, each once. */
  readonly noticed: readonly string[];
  readonly broken: readonly string[];
  /** Blocked, but by no finding. */
  readonly unexplained: readonly string[];
  readonly residents: "untouched" | "touched";
  readonly leavesBehind: "nothing that is not reported" | "something in secret";
}

/** @param rows the quirks that are played; absent: all */
export function matrix(kind: AppKind, rows: readonly Quirk[] = oktaQuirks): void {
  const usually = player(kind);
  const playedFor = ({ suites }: Quirk): ReturnType<typeof player> =>
    suites === undefined ? usually : player(kind, suites);

  describe(`seen by ${kind === "oin" ? "a catalog app" : "a wizard app"}`, () => {
    test.each(rows)("$id ($kind): $title", async (quirk) => {
      expect(await outcome(quirk, playedFor(quirk))).toEqual({
        noticed: quirk.noticedBy[kind].toSorted(),
        broken: [],
        unexplained: [],
        residents: "untouched",
        leavesBehind: "nothing that is not reported",
      } satisfies Outcome);
    });

    test.each([0, 12])("the reference server meets every check, with %i residents", async (users) => {
      const store = inhabited(users);
      const report = await usually(well(store));
      expect(
        verdictsOf(report).filter((verdict) => verdict.outcome !== "met" && !isUnexercised(verdict) && !isOff(verdict)),
      ).toEqual([]);
      expect([report.leftovers, store.users.size]).toEqual([[], users]);
    });
  });
}

/** The same of the suites of the group rfc, which are the same in both dialects. */
export function rfcMatrix(faulty: readonly Quirk[], legal: readonly Quirk[]): void {
  const played = player("oin", [...rfc]);
  const well: Omit<Outcome, "noticed"> = {
    broken: [],
    unexplained: [],
    residents: "untouched",
    leavesBehind: "nothing that is not reported",
  };

  test.each(faulty)("$id: $title", async (quirk) => {
    expect(await outcome(quirk, played)).toEqual({ ...well, noticed: (quirk.rfc ?? []).toSorted() });
  });
  test.each(legal)("$id (legal): $title", async (quirk) => {
    const { noticed, ...rest } = await outcome(quirk, played);
    expect({ ...rest, noticed, musts: noticed.filter(isMust) }).toEqual({
      ...well,
      noticed: (quirk.rfc ?? []).toSorted(),
      musts: [],
    });
  });
  test("the reference server meets every check", async () => {
    const report = await played(reference(inhabited(12), { baseUrl, token }));
    expect(verdictsOf(report).filter((verdict) => verdict.outcome !== "met" && !isUnexercised(verdict))).toEqual([]);
  });
}
const isMust = (id: string): boolean => checks.find((check) => check.id === id)?.level === "must";

/** @param suites absent: the usual ones */
export function player(kind: AppKind, suites?: readonly string[]): (handler: Handler) => Promise<Report> {
  const config = configOf({ app: withExtension(everythingOn(kind)), ...(suites === undefined ? {} : { suites }) });
  // Planned once: making up the same people hundreds of times takes its time.
  const stories = planRun(config);
  return (handler) => conduct(config, stories, { send: sendTo(handler), sleep: noTime });
}

/** An attribute of the target's own, in a schema of its own. */
const COSTS = "urn:example:params:scim:schemas:extension:costs:2.0:User";
const withExtension = (app: App): App => ({
  ...app,
  features: new Set([...app.features, "token-rotation"]),
  mappings: [...app.mappings, { attribute: "costCode", externalName: "costCode", externalNamespace: COSTS }],
  values: { costCode: "C-1" },
});
export const well = (store: Store): Handler =>
  reference(store, { baseUrl, token, nextToken, extensions: { [COSTS]: ["costCode"] } });

export function inhabited(users: number): Store {
  const store = emptyStore();
  seed(store, { users, groups: users / 4 });
  return store;
}
async function outcome(quirk: Quirk, played: (handler: Handler) => Promise<Report>): Promise<Outcome> {
  const store = inhabited(quirk.alone === true ? 0 : 12);
  const before = snapshot(store);
  const report = await played(quirk.wrap(well(store), store));
  const verdicts = verdictsOf(report);
  const after = snapshot(store);
  return {
    noticed: distinct(verdicts.filter(({ outcome: is }) => is === "unmet").map(({ check }) => check.id)),
    broken: places(verdicts.filter(({ outcome: is }) => is === "broken")),
    unexplained: places(verdicts.filter((verdict) => isUnexplained(verdict, report))),
    residents: [...before].every(([path, stored]) => after.get(path) === stored) ? "untouched" : "touched",
    leavesBehind: [...after].every(([path, stored]) => before.has(path) || isReported(path, stored, report))
      ? "nothing that is not reported"
      : "something in secret",
  };
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
