/** A report against Okta's test plan: what of each case was shown. Pure. It never sounds better than the run was. */
import type { App, AppKind, CaseVerdict, OinCase, Report, SuiteReport, Verdict } from "../model.ts";
import { fails } from "../report.ts";
import { type Observable, type PlanCase, type Section, settings } from "./case.ts";
import { testPlan } from "./plan.ts";

/** @param apps those that were played: how an app is set up decides which cases its steps are about */
export const checklist = (
  report: Report,
  apps: readonly App[],
  plan: readonly Section[] = testPlan,
): readonly OinCase[] =>
  plan.flatMap(({ title, cases }) => cases.map((one) => ({ ...told(one, title), ...became(one, report, apps) })));

const told = ({ id, does, passes, byHand = "All of it" }: PlanCase, section: string) => ({
  id,
  section,
  does,
  passes,
  byHand,
});
type Became = Pick<OinCase, "verdict" | "shownBy" | "why" | "unmet">;
function became(one: PlanCase, report: Report, apps: readonly App[]): Became {
  if (one.shows === "no") return { verdict: "by hand", shownBy: [], why: [one.why], unmet: [] };
  const its = apps.filter(({ kind }) => one.app === undefined || one.app === kind);
  if (its.length === 0) {
    return { verdict: "not shown", shownBy: [], why: [`only ${appNames[one.app ?? "oin"]} do this`], unmet: [] };
  }
  const seen = its.flatMap((app) => one.by.map((place) => see(one, place, app, report)));
  const shownBy = one.by.flatMap((place) => whereMet(seen.filter((look) => look.place === place)));
  const gaps = gapsIn(seen, its);
  const unmet = worstFirst(seen, report);
  return {
    verdict: verdictOf(one, { shownBy, gaps, worst: unmet[0] }, report),
    shownBy,
    why: one.shows === "partly" ? [...gaps, one.why] : gaps,
    unmet: unmet.map(({ check, app, suite, step, part }) => ({ check: check.id, app, suite, step, part })),
  };
}
const appNames: Readonly<Record<AppKind, string>> = { oin: "catalog apps", aiw: "wizard apps" };

function whereMet(looks: readonly Look[]): readonly string[] {
  const met = looks.filter((look) => look.met);
  return met.length === looks.length
    ? met.slice(0, 1).map(({ place }) => place)
    : met.map(({ app, place }) => `${app}.${place}`);
}
/** Each reason once; in which app it was, where it was in one of several. */
function gapsIn(looks: readonly Look[], apps: readonly App[]): readonly string[] {
  const had = (app: AppKind, gap: string): boolean => looks.some((look) => look.app === app && look.gaps.includes(gap));
  const told = looks.flatMap(({ app, gaps }) =>
    gaps.map((gap) => (apps.every(({ kind }) => had(kind, gap)) ? gap : `${app}: ${gap}`)),
  );
  return [...new Set(told)];
}
function worstFirst(looks: readonly Look[], { failOn }: Report): readonly Verdict[] {
  const unmet = looks.flatMap((look) => look.unmet);
  const failing = unmet.filter((verdict) => fails(verdict, failOn));
  const inOrder = [...failing, ...unmet.filter((verdict) => !failing.includes(verdict))];
  return inOrder.filter(({ check }, index) => inOrder.findIndex((one) => one.check.id === check.id) === index);
}
function verdictOf(
  { shows }: Observable,
  { shownBy, gaps, worst }: Pick<Became, "shownBy"> & Pick<Look, "gaps"> & { readonly worst: Verdict | undefined },
  { failOn }: Report,
): CaseVerdict {
  if (worst !== undefined) return fails(worst, failOn) ? "fails" : "warns";
  if (shownBy.length === 0) return "not shown";
  return gaps.length === 0 && shows === "yes" ? "shown" : "partly shown";
}

/** What was seen of a case in one place and one app. */
interface Look {
  readonly app: AppKind;
  readonly place: string;
  readonly met: boolean;
  readonly unmet: readonly Verdict[];
  /** Why not all of it was judged. */
  readonly gaps: readonly string[];
}
function see({ setting }: Observable, place: string, app: App, report: Report): Look {
  const nothing = { app: app.kind, place, met: false, unmet: [] };
  const rule = setting === undefined ? undefined : settings[setting];
  if (rule?.holds(app) === false) return { ...nothing, gaps: [rule.otherwise] };
  const [suite = "", step = "", part] = place.split("/");
  const suites = report.suites.filter((one) => one.app === app.kind && one.suite === suite);
  if (suites.length === 0) return { ...nothing, gaps: [unplayed(suite, report)] };
  const verdicts = suites
    .flatMap((one) => one.verdicts)
    .filter((one) => one.step === step && (part === undefined || one.part === part) && matters(one, report));
  const gaps = verdicts.length > 0 ? verdicts.flatMap(unjudged) : [missing(suites, suite, step)];
  const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
  return { app: app.kind, place, met: gaps.length === 0 && unmet.length === 0, unmet, gaps };
}
const unplayed = (suite: string, { endedEarly }: Report): string =>
  endedEarly === undefined ? `the suite ${suite} was not played` : `the run ended early: ${endedEarly}`;
const missing = (suites: readonly SuiteReport[], suite: string, step: string): string =>
  suites.flatMap(({ steps }) => steps.find(({ id }) => id === step)?.off ?? [])[0] ?? `${suite}/${step} was not judged`;

/**
 * What the suite expects of the step; of the checks that look everywhere, only what Okta minds or the RFC forbids. A
 * lesser warning about every answer would otherwise stand at every case.
 */
function matters(verdict: Verdict, { failOn }: Report): boolean {
  const { standing, outcome, by, check } = verdict;
  if (!standing) return true;
  const minded = check.level === "must" || (by === "okta" && check.okta !== "tolerates");
  return outcome === "unmet" && (minded || fails(verdict, failOn));
}
function unjudged({ outcome, why = "no reason given", blockedBy }: Verdict): readonly string[] {
  switch (outcome) {
    case "met":
    case "unmet":
      return [];
    case "not-applicable":
      return [why.replace(/^[a-z-]+: /, "")];
    case "blocked":
      return [blockedBy === undefined ? why : `blocked by ${blockedBy.check} in step ${blockedBy.step}`];
    case "broken":
      return [`this tool broke: ${why}`];
  }
}
