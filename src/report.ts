/** What a report says: which verdicts fail, how many there are of each kind, the exit code, the closing sentence. */
import type { FailOn, Reaction, Report, Verdict } from "./model.ts";

/** What Okta does about a verdict. Okta never sends a probe, so there a standing check counts by its level alone. */
function reactionTo(verdict: Verdict): Reaction {
  const { by, standing, check } = verdict;
  return (by === "probe" && standing) || !isKnown(verdict) ? "tolerates" : check.okta;
}
const hurtsOkta = (verdict: Verdict): boolean => reactionTo(verdict) !== "tolerates";
const breaksRfc = (verdict: Verdict): boolean => verdict.check.level === "must";

const lines: Readonly<Record<FailOn, (verdict: Verdict) => boolean>> = {
  okta: hurtsOkta,
  rfc: breaksRfc,
  either: (verdict) => hurtsOkta(verdict) || breaksRfc(verdict),
  warning: () => true,
  never: () => false,
};
export const fails = (verdict: Verdict, failOn: FailOn = "either"): boolean =>
  verdict.outcome === "unmet" && isKnown(verdict) && lines[failOn](verdict);
/** What nobody has seen Okta's client send in this form is never more than a warning. */
const isKnown = ({ evidence }: Verdict): boolean => evidence === "client" || evidence === "okta-test";

export type Tally = "met" | "failing" | "warnings" | "blocked" | "notApplicable" | "broken";
export type Counts = Readonly<Record<Tally, number>>;

/** The column a verdict is counted in. A warning is unmet, but not beyond the fail line. */
export function tallyOf(verdict: Verdict, failOn: FailOn): Tally {
  if (verdict.outcome === "unmet") return fails(verdict, failOn) ? "failing" : "warnings";
  return verdict.outcome === "not-applicable" ? "notApplicable" : verdict.outcome;
}
export function count(verdicts: readonly Verdict[], failOn: FailOn): Counts {
  const counts = { met: 0, failing: 0, warnings: 0, blocked: 0, notApplicable: 0, broken: 0 };
  for (const verdict of verdicts) counts[tallyOf(verdict, failOn)] += 1;
  return counts;
}
export const verdictsOf = (report: Report): readonly Verdict[] => report.suites.flatMap(({ verdicts }) => verdicts);
export const total = (report: Report): Counts => count(verdictsOf(report), report.failOn);

/**
 * 1: a finding fails the run, whatever else happened. 3: nothing could be judged, or nothing fails but part of the run
 * is missing, because something of ours broke or the run ended early. 2 is for the command line to give.
 */
export function exitCode(report: Report): 0 | 1 | 3 {
  const { met, failing, warnings, broken } = total(report);
  if (failing > 0) return 1;
  const judged = met + warnings > 0;
  return judged && broken === 0 && report.endedEarly === undefined ? 0 : 3;
}

/** Its steps are called as Okta calls them. */
const SPEC_SUITE = "okta-spec";
/** Whether Okta's own SPEC test would pass: "yes", "no" and the first of its steps that would not, or that nobody knows. */
export function specTest({ suites }: Report): string {
  const steps = suites
    .filter(({ suite }) => suite === SPEC_SUITE)
    .flatMap(({ steps: all, verdicts, judged }) =>
      all
        .filter(({ does }) => does.startsWith("Required Test: "))
        .map(({ id, does }) => ({
          does,
          judged,
          id,
          named: verdicts.filter((one) => one.step === id && !one.standing),
        })),
    );
  const failed = steps.find(({ id, named }) => named.some((verdict) => isMissed(verdict, id)));
  if (failed !== undefined) return `no (${failed.does})`;
  if (steps.length === 0) return `not run (--suite ${SPEC_SUITE})`;
  const open = steps.find(({ judged, named }) => judged !== undefined || !isMet(named));
  return open === undefined ? "yes" : `not run to its end (${open.does})`;
}
/** Where no answer came, what was to be judged by it is blocked in the very step. */
const isMissed = ({ outcome, blockedBy }: Verdict, step: string): boolean =>
  outcome === "unmet" || (outcome === "blocked" && blockedBy?.step === step);
const isMet = (named: readonly Verdict[]): boolean =>
  named.length > 0 && named.every(({ outcome }) => outcome === "met");

/** "1 check", "2 checks". */
export const some = (number: number, noun: string): string =>
  `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;

/** One sentence for the end of a run. It never sounds better than the run was. */
export function closing(report: Report): string {
  const counts = total(report);
  const clauses = [...judgement(report, counts), ...gaps(report, counts)];
  const spoken = clauses.join("; ");
  return `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}.`;
}

function judgement(report: Report, { met, failing, warnings, blocked, broken }: Counts): readonly string[] {
  const verdicts = verdictsOf(report);
  const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
  const judged = some(met + unmet.length, "place");
  if (met + unmet.length === 0) return ["nothing could be judged"];
  if (failing > 0) {
    const those = unmet.filter((verdict) => fails(verdict, report.failOn));
    const beside = warnings > 0 ? [`${some(warnings, "more place")} with a warning`] : [];
    return [`${some(checks(those), "check")} failed, in ${failing} of ${judged}: ${inOkta(those)}`, ...beside];
  }
  if (warnings > 0) {
    return [
      `nothing fails the run; warnings from ${some(checks(unmet), "check")}, in ${warnings} of ${judged}: ${inOkta(unmet)}`,
    ];
  }
  if (blocked + broken > 0 || report.endedEarly !== undefined || report.readOnly === true)
    return [`what could be judged, in ${judged}, was met`];
  const whole = some(checks(verdicts.filter(({ outcome }) => outcome === "met")), "check");
  return [
    `everything that applies was met: ${whole}, in ${judged}`,
    "Okta still asks for its own tests before it publishes an integration",
  ];
}

const checks = (verdicts: readonly Verdict[]): number => new Set(verdicts.map(({ check }) => check.id)).size;

function inOkta(unmet: readonly Verdict[]): string {
  const blocks = unmet.filter((verdict) => reactionTo(verdict) === "blocks").length;
  const degrades = unmet.filter((verdict) => reactionTo(verdict) === "degrades").length;
  if (blocks + degrades === 0) return "Okta minds none of these";
  return `Okta would ${[
    ...(blocks > 0 ? [`stop at ${blocks} of these`] : []),
    ...(degrades > 0 ? [`go on with wrong data at ${degrades}${blocks > 0 ? "" : " of these"}`] : []),
  ].join(" and ")}`;
}

function gaps({ endedEarly, leftovers, readOnly }: Report, { blocked, broken }: Counts): readonly string[] {
  return [
    ...(blocked > 0 ? [`${some(blocked, "place")} could not be judged because of what came before`] : []),
    ...(broken > 0 ? [`${some(broken, "place")} could not be judged because this tool broke, not the server`] : []),
    ...(readOnly === true ? ["this run only read, which shows little of what Okta needs"] : []),
    ...(endedEarly === undefined ? [] : [`the run ended early: ${endedEarly}`]),
    ...remaining(leftovers.filter(({ certain }) => certain).length, "remains", "remain"),
    ...remaining(leftovers.filter(({ certain }) => !certain).length, "may remain", "may remain"),
  ];
}
const remaining = (many: number, one: string, several: string): readonly string[] =>
  many === 0 ? [] : [`${some(many, "thing")} it made ${many === 1 ? one : several} on the server`];
