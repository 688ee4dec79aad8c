/** JUnit XML as CI servers read it: a suite in one app a testsuite, a verdict a testcase. */
import shared, { type Builder, type TestCase, type TestSuite } from "junit-report-builder";
import type { OinCase, Report, Verdict } from "../model.ts";
import { closing, exitCode, some, specTest, tallyOf } from "../report.ts";
import { type Found, type Line, actual, again, difference, doubt, fix, inOkta, see, where } from "./evidence.ts";
import { evidence, leftByHand, STILL_ASKED } from "./oin.ts";
import type { Redact } from "./redact.ts";
import { shown } from "./text.ts";

export interface JunitOptions {
  readonly redact: Redact;
}
const MOST_FINDINGS = 20;
const LONGEST = 2_000;

/** Well-formed whatever a server sent. Testcases fail as the exit code does. */
export function junit(report: Report, { redact }: JunitOptions): string {
  const xml = fresh().name("scim-okta-test");
  for (const { app, suite, ms, evidence, verdicts } of report.suites) {
    const testSuite = opened(xml, `${app}.${suite}`, ms, report, redact)
      .property("app", app)
      .property("evidence", evidence);
    for (const verdict of verdicts) {
      const { step, part, check } = verdict;
      const testCase = testSuite
        .testCase()
        .className(`${app}.${suite}.${step}`)
        .name(`${part}: ${check.title}`)
        .time(0);
      judged(testCase, verdict, report, redact);
    }
  }
  if (report.oin !== undefined) addTestPlan(xml, report.oin, report, redact);
  if (report.endedEarly !== undefined || exitCode(report) === 3) addUnfinished(xml, report, redact);
  return xml.build();
}

function fresh(): Builder {
  // Its types put the builder one level deeper than it is at run time. The builder it exports is shared by everybody.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (shared as unknown as Builder).newBuilder();
}
const opened = (xml: Builder, name: string, ms: number, report: Report, redact: Redact): TestSuite =>
  xml
    .testSuite()
    .name(name)
    .time(ms / 1000)
    .timestamp(report.started.slice(0, "2026-01-31T12:00:00".length))
    .property("version", report.version)
    .property("target", shown(report.target, redact))
    .property("seed", String(report.seed))
    .property("mark", report.mark)
    .property("okta-spec-test", shown(specTest(report), redact));

function judged(testCase: TestCase, verdict: Verdict, report: Report, redact: Redact): void {
  switch (tallyOf(verdict, report.failOn)) {
    case "met":
      return;
    case "failing":
      testCase.failure(inShort(verdict, redact), verdict.check.id).stacktrace(cdata(inFull(verdict, report, redact)));
      return;
    case "warnings":
      testCase.standardOutput(
        cdata(`warning: ${verdict.check.id} ${inShort(verdict, redact)}\n\n${inFull(verdict, report, redact)}`),
      );
      return;
    case "broken":
      testCase.error(reason(verdict, redact), verdict.check.id);
      return;
    case "blocked":
    case "notApplicable":
      // `skipped` takes no message.
      testCase.skipped().standardOutput(cdata(reason(verdict, redact)));
  }
}

/** "blocked by user-created in step assign: ..." */
function reason({ outcome, blockedBy, why = "no reason given" }: Verdict, redact: Redact): string {
  const by = blockedBy === undefined ? "" : ` by ${blockedBy.check} in step ${blockedBy.step}`;
  return `${outcome}${by}: ${shown(why, redact, LONGEST)}`;
}

/** A case fails where a verdict does that was counted above; only what was shown is not skipped. */
function addTestPlan(xml: Builder, cases: readonly OinCase[], report: Report, redact: Redact): void {
  const testSuite = opened(xml, "OIN test plan", 0, report, redact).property("note", STILL_ASKED);
  for (const one of cases) {
    const { id, section, does, passes, verdict, unmet } = one;
    const testCase = testSuite.testCase().className(`OIN test plan.${section}`).name(`${id}: ${does}`).time(0);
    const found = evidence(one, redact);
    const text = cdata([`${verdict}: ${passes}`, ...found, `By hand: ${leftByHand(one)}`].join("\n"));
    if (verdict === "fails") testCase.failure(found[0], unmet[0]?.check).stacktrace(text);
    else if (verdict === "shown" || verdict === "warns") testCase.standardOutput(text);
    else testCase.skipped().standardOutput(text);
  }
}

/** A run that did not get through must not look green. */
function addUnfinished(xml: Builder, report: Report, redact: Redact): void {
  const testCase = opened(xml, "run", 0, report, redact)
    .testCase()
    .className("run")
    .name("the run gets through")
    .time(0);
  testCase.error(shown(closing(report), redact, LONGEST), "unfinished");
}

function inShort({ check, findings: [first, ...more] }: Verdict, redact: Redact): string {
  if (first === undefined) return check.title;
  const rest = more.length > 0 ? ` (and ${some(more.length, "more difference")})` : "";
  return `${check.title}: at ${shown(first.at, redact)} expected ${shown(first.expected, redact)}, actual ${actual(first, redact)}${rest}`;
}
function inFull(verdict: Verdict, report: Report, redact: Redact): string {
  const { check, findings } = verdict;
  const one = (found: Found): readonly Line[] => [
    ...difference(found, redact),
    ...where(found, redact),
    ...again(found, report, redact),
  ];
  const blocks = [
    ...findings.slice(0, MOST_FINDINGS).map(one),
    [inOkta(verdict), ...doubt(verdict), fix(check), ...see(check)],
  ];
  const left = findings.length - MOST_FINDINGS;
  return [...blocks.map(laidOut), ...(left > 0 ? [`and ${some(left, "more difference")}`] : [])].join("\n\n");
}
const laidOut = (lines: readonly Line[]): string =>
  lines.map(([label, text]) => `${`${label}:`.padEnd(9)} ${text}`).join("\n");

/** The library ends only the first of these properly, so none may be left. */
const cdata = (text: string): string => text.replaceAll("]]>", "]]\\u003e");
