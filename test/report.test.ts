import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence, FailOn, Level, Outcome, Reaction, Report, Verdict } from "../src/model.ts";
import { closing, count, exitCode, fails, tallyOf, total } from "../src/report.ts";
import { createStatus, exchange, report, sample, unmet, verdict } from "./reporters/sample.ts";

const found = {
  at: "status",
  expected: "201",
  actual: "200",
  exchange: exchange(1, { method: "GET", path: "/Users" }),
};
const finding = (level: Level, okta: Reaction, change: Partial<Verdict> = {}): Verdict =>
  unmet(found, { check: { ...createStatus, id: `${level}-${okta}`, level, okta }, ...change });
const failing = finding("must", "blocks");
const warning = finding("should", "tolerates");
const met = verdict();
const blocked = verdict({ outcome: "blocked", why: "no id" });
const broken = verdict({ outcome: "broken", why: "x is undefined" });
const notApplicable = verdict({ outcome: "not-applicable", why: "not-exercised: no groups" });

describe("whether a finding fails the run", () => {
  const failOns: readonly FailOn[] = ["okta", "rfc", "either", "warning", "never"];
  const standingProbe = { by: "probe", standing: true } as const;
  test.each<[string, Verdict, readonly FailOn[]]>([
    ["a broken MUST at which Okta stops", finding("must", "blocks"), ["okta", "rfc", "either", "warning"]],
    ["a broken MUST that Okta does not mind", finding("must", "tolerates"), ["rfc", "either", "warning"]],
    ["a broken SHOULD at which Okta stops", finding("should", "blocks"), ["okta", "either", "warning"]],
    ["a broken SHOULD after which Okta has wrong data", finding("should", "degrades"), ["okta", "either", "warning"]],
    ["what only Okta needs", finding("may", "blocks"), ["okta", "either", "warning"]],
    ["a broken SHOULD that Okta does not mind", finding("should", "tolerates"), ["warning"]],
    ["a standing SHOULD on a probe, which Okta never sends", finding("should", "blocks", standingProbe), ["warning"]],
    ["a standing MUST on a probe", finding("must", "blocks", standingProbe), ["rfc", "either", "warning"]],
    [
      "the stored state that a probe read",
      finding("should", "degrades", { by: "probe" }),
      ["okta", "either", "warning"],
    ],
    [
      "a standing check on a request of Okta's",
      finding("should", "blocks", { standing: true }),
      ["okta", "either", "warning"],
    ],
  ])("%s", (_, one, by) => {
    expect(failOns.filter((failOn) => fails(one, failOn))).toEqual(by);
  });
  test("is decided by either scale unless somebody says otherwise", () => {
    expect([fails(finding("must", "tolerates")), fails(finding("may", "degrades")), fails(warning)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  test.each<[Evidence, boolean]>([
    ["client", true],
    ["okta-test", true],
    ["variant", false],
    ["guess", false],
  ])("where it is known as %s, it can: %s", (evidence, can) => {
    for (const failOn of failOns) {
      for (const one of [failing, warning, finding("must", "tolerates"), finding("may", "degrades")]) {
        const known = { ...one, evidence };
        expect(fails(known, failOn)).toBe(can && fails(one, failOn));
        expect(tallyOf(known, failOn)).toBe(can && fails(one, failOn) ? "failing" : "warnings");
      }
    }
    expect(exitCode(report([{ ...failing, evidence }]))).toBe(can ? 1 : 0);
    expect(exitCode(report([{ ...failing, evidence }], { failOn: "warning" }))).toBe(can ? 1 : 0);
  });
  test("is never asked of a check that is not unmet", () => {
    const rest: readonly Outcome[] = ["met", "blocked", "not-applicable", "broken"];
    for (const outcome of rest) for (const failOn of failOns) expect(fails(verdict({ outcome }), failOn)).toBe(false);
  });
});

test("every verdict is counted once", () => {
  expect(count([met, failing, warning, warning, blocked, broken, notApplicable], "either")).toEqual({
    met: 1,
    failing: 1,
    warnings: 2,
    blocked: 1,
    notApplicable: 1,
    broken: 1,
  });
  expect(count([failing, warning], "never")).toMatchObject({ failing: 0, warnings: 2 });
  const one = sample.suites[0];
  expect(total({ ...sample, suites: one === undefined ? [] : [one, one] })).toMatchObject({ failing: 6, blocked: 4 });
});

describe("the exit code", () => {
  const early = { endedEarly: "the target stopped answering" };
  test.each<[string, Report, 0 | 1 | 3]>([
    ["everything is met", report([met, met]), 0],
    ["there are only warnings", report([met, warning]), 0],
    ["some checks do not apply", report([met, notApplicable]), 0],
    ["something is blocked by a warning", report([warning, blocked]), 0],
    ["something remains on the server", report([met], { leftovers: sample.leftovers }), 0],
    ["something fails", report([met, failing]), 1],
    ["something fails and something broke", report([failing, broken]), 1],
    ["something fails and the run ended early", report([failing], early), 1],
    ["something would fail, but nothing is to fail", report([failing], { failOn: "never" }), 0],
    ["there is no verdict", report([]), 3],
    ["there is no suite", { ...report([]), suites: [], ...early }, 3],
    ["nothing could be judged", report([blocked, notApplicable]), 3],
    ["everything broke", report([broken]), 3],
    ["something broke and the rest is met", report([met, broken]), 3],
    ["something broke beside a warning", report([met, warning, broken]), 3],
    ["the run ended early, and was well until then", report([met], early), 3],
  ])("where %s", (_, one, code) => {
    expect(exitCode(one)).toBe(code);
  });
});

describe("the closing sentence", () => {
  test.each<[string, Report, string]>([
    [
      "everything is met",
      report([met, met, verdict({ check: { ...createStatus, id: "other" } })]),
      "Everything that applies was met: 2 checks, in 3 places; Okta still asks for its own tests before it publishes an integration.",
    ],
    [
      "something fails",
      report([failing, failing, finding("should", "degrades"), finding("must", "tolerates"), warning, met]),
      "3 checks failed, in 4 of 6 places: Okta would stop at 2 of these and go on with wrong data at 1; 1 more place with a warning.",
    ],
    [
      "only the RFC is hurt",
      report([finding("must", "tolerates")]),
      "1 check failed, in 1 of 1 place: Okta minds none of these.",
    ],
    [
      "nothing is to fail",
      report([failing, met], { failOn: "never" }),
      "Nothing fails the run; warnings from 1 check, in 1 of 2 places: Okta would stop at 1 of these.",
    ],
    [
      "there are only warnings",
      report([warning, met]),
      "Nothing fails the run; warnings from 1 check, in 1 of 2 places: Okta minds none of these.",
    ],
    [
      "something was blocked",
      report([failing, blocked, blocked]),
      "1 check failed, in 1 of 1 place: Okta would stop at 1 of these; 2 places could not be judged because of what came before.",
    ],
    [
      "something broke",
      report([met, broken]),
      "What could be judged, in 1 place, was met; 1 place could not be judged because this tool broke, not the server.",
    ],
    [
      "the run ended early",
      report([met], { endedEarly: "two requests in a row timed out" }),
      "What could be judged, in 1 place, was met; the run ended early: two requests in a row timed out.",
    ],
    [
      "nothing was judged",
      { ...report([]), suites: [], endedEarly: "the target refused the connection" },
      "Nothing could be judged; the run ended early: the target refused the connection.",
    ],
    [
      "something remains",
      report([met], { leftovers: sample.leftovers }),
      "Everything that applies was met: 1 check, in 1 place; Okta still asks for its own tests before it publishes an integration; 1 thing it made remains on the server.",
    ],
    [
      "something may remain",
      report([met], { leftovers: sample.leftovers.flatMap((one) => [one, { ...one, certain: false }]) }),
      "Everything that applies was met: 1 check, in 1 place; Okta still asks for its own tests before it publishes an integration; 1 thing it made remains on the server; 1 thing it made may remain on the server.",
    ],
  ])("where %s", (_, one, sentence) => {
    expect(closing(one)).toBe(sentence);
  });

  test("never says that all is met unless it is", () => {
    const outcomes = fc.array(fc.constantFrom(met, failing, warning, blocked, broken, notApplicable), { maxLength: 6 });
    const early = fc.option(fc.constant("it was interrupted"), { nil: undefined });
    fc.assert(
      fc.property(outcomes, early, fc.constantFrom<FailOn>("either", "never", "rfc"), (verdicts, why, failOn) => {
        const one = report(verdicts, { failOn, ...(why === undefined ? {} : { endedEarly: why }) });
        const harmless = verdicts.every(({ outcome }) => outcome === "met" || outcome === "not-applicable");
        const whole = harmless && verdicts.includes(met) && why === undefined;
        expect(closing(one).startsWith("Everything ")).toBe(whole);
        if (whole) expect(exitCode(one)).toBe(0);
      }),
    );
  });
});

test("what nobody has seen Okta's client send is a warning, and nothing at which Okta would stop", () => {
  const guesses = [
    finding("must", "blocks", { evidence: "guess" }),
    finding("must", "blocks", { evidence: "variant" }),
  ];
  const all = report(guesses);
  expect(guesses.map((one) => fails(one, "warning"))).toEqual([false, false]);
  expect(exitCode(all)).toBe(0);
  expect(closing(all)).toContain("Okta minds none of these");
});
