import { describe, expect, test } from "vitest";
import type { App, OinCase, Report, SuiteReport, Verdict } from "../../src/model.ts";
import type { PlanCase } from "../../src/oin/case.ts";
import { checklist } from "../../src/oin/checklist.ts";
import { defaultApp } from "../../src/okta/app.ts";
import { exitCode } from "../../src/report.ts";
import { createStatus, location, report, verdict } from "../reporters/sample.ts";
import { appOf, caseIn, idsWith, played } from "./played.ts";

const [oin, aiw] = [defaultApp("oin"), defaultApp("aiw")];
const about: PlanCase = {
  id: "C1",
  does: "Assign somebody",
  passes: "They have an account",
  shows: "yes",
  by: ["people/assign", "people/read"],
  byHand: "Look at it",
};
function only(one: Report, apps: readonly App[] = [oin], the: PlanCase = about): OinCase {
  const [first] = checklist(one, apps, [{ title: "Create Users", cases: [the] }]);
  if (first === undefined) throw new Error("the plan has a case");
  return first;
}
const read = (change: Partial<Verdict> = {}): Verdict =>
  verdict({ step: "read", part: "read", by: "probe", ...change });
const unmet = { outcome: "unmet", findings: [] } as const;

describe("a case is", () => {
  test("shown where all that the suite expects of its steps was met", () => {
    expect(only(report([verdict(), read(), verdict({ step: "other", ...unmet })]))).toEqual({
      id: "C1",
      section: "Create Users",
      does: "Assign somebody",
      passes: "They have an account",
      verdict: "shown",
      shownBy: ["people/assign", "people/read"],
      why: [],
      unmet: [],
      byHand: "Look at it",
    });
  });
  test("partly shown where no SCIM server can show all of it, and why", () => {
    const half: PlanCase = { ...about, shows: "partly", why: "Nobody signs in." };
    expect(only(report([verdict(), read()]), [oin], half)).toMatchObject({
      verdict: "partly shown",
      shownBy: ["people/assign", "people/read"],
      why: ["Nobody signs in."],
    });
    expect(only(report([]), [oin], half).verdict).toBe("not shown");
  });
  test("done by hand where nothing of it can be seen", () => {
    const unseen: PlanCase = { id: "C2", does: "Suspend", passes: "Nothing", shows: "no", why: "Nothing is sent." };
    expect(only(report([verdict()]), [oin], unseen)).toMatchObject({
      verdict: "by hand",
      why: ["Nothing is sent."],
      byHand: "All of it",
    });
  });
  test("failing where something is unmet that fails the run; that check comes first", () => {
    const lesser = verdict({ ...unmet, check: location });
    expect(only(report([lesser, read(unmet), read(unmet)]))).toMatchObject({
      verdict: "fails",
      shownBy: [],
      unmet: [
        { check: createStatus.id, app: "oin", suite: "people", step: "read", part: "read" },
        { check: location.id, app: "oin", suite: "people", step: "assign", part: "create" },
      ],
    });
  });
  test("a warning where what is unmet does not fail the run", () => {
    expect(only(report([verdict({ ...unmet, check: location }), read()]))).toMatchObject({
      verdict: "warns",
      shownBy: ["people/read"],
    });
    expect(only(report([verdict({ ...unmet, evidence: "guess" }), read()])).verdict).toBe("warns");
    expect(only(report([verdict(unmet), read()], { failOn: "never" })).verdict).toBe("warns");
    expect(only(report([verdict({ ...unmet, check: location }), read()], { failOn: "warning" })).verdict).toBe("fails");
  });
  test("about one part of a step where that is named", () => {
    const part: PlanCase = { ...about, by: ["people/assign/create"] };
    const look = verdict({ ...unmet, part: "look-up" });
    expect(only(report([verdict(), look]), [oin], part)).toMatchObject({
      verdict: "shown",
      shownBy: ["people/assign/create"],
    });
    expect(only(report([look]), [oin], part).verdict).toBe("not shown");
  });
});

describe("a check that looks everywhere", () => {
  const standing = (change: Partial<Verdict>): OinCase["verdict"] =>
    only(report([verdict(), read(), verdict({ ...unmet, standing: true, ...change })])).verdict;
  test("counts where the RFC forbids it or Okta minds", () => {
    expect(standing({})).toBe("fails");
    expect(standing({ check: { ...createStatus, level: "should" } })).toBe("fails");
    expect(standing({ check: { ...createStatus, okta: "tolerates" } })).toBe("fails");
  });
  test("does not where it is a lesser warning, which every case would have", () => {
    expect(standing({ check: location })).toBe("shown");
    expect(standing({ check: { ...createStatus, level: "should" }, step: "read", by: "probe" })).toBe("shown");
  });
  test("shows nothing by itself", () => {
    const met = [verdict({ standing: true }), read({ standing: true })];
    expect(only(report(met))).toMatchObject({ verdict: "not shown", shownBy: [] });
  });
});

describe("what was not judged is not shown, and says why", () => {
  const steps = [{ id: "assign", does: "x", off: "Push Groups is off in this app" }];
  const cases: readonly (readonly [what: string, report: Report, verdict: OinCase["verdict"], why: string])[] = [
    ["a suite that was not chosen", { ...report([]), suites: [] }, "not shown", "the suite people was not played"],
    [
      "a run that never came so far",
      { ...report([], { endedEarly: "the target refused the connection" }), suites: [] },
      "not shown",
      "the run ended early: the target refused the connection",
    ],
    ["a step that was not judged", report([verdict()]), "partly shown", "people/read was not judged"],
    [
      "a step that is off",
      report([verdict(), read({ outcome: "not-applicable", why: "switched-off: Create Users is off in this app" })]),
      "partly shown",
      "Create Users is off in this app",
    ],
    [
      "a step of which nothing is expected, since it is off",
      {
        ...report([]),
        suites: report([]).suites.map((suite) => ({ ...suite, steps })),
      },
      "not shown",
      "Push Groups is off in this app",
    ],
    [
      "a step that was blocked",
      report([verdict(), read({ outcome: "blocked", why: "x", blockedBy: { check: "create-body", step: "assign" } })]),
      "partly shown",
      "blocked by create-body in step assign",
    ],
    ["what this tool broke at", report([verdict(), read({ outcome: "broken", why: "x" })]), "partly shown", "broke: x"],
  ];
  test.each(cases)("%s", (_, one, expected, why) => {
    const found = only(one);
    expect(found.verdict).toBe(expected);
    expect(found.why.join("\n")).toContain(why);
  });
  test("what applies to some of a step is not all of it", () => {
    const off = read({ outcome: "not-applicable", why: "not-exercised: nothing to send" });
    expect(only(report([verdict(), read(), off]))).toMatchObject({
      verdict: "partly shown",
      shownBy: ["people/assign"],
      why: ["nothing to send"],
    });
  });
});

describe("where two apps were played", () => {
  const [suite] = report([verdict(), read()]).suites;
  const suites = (other: readonly Verdict[]): readonly SuiteReport[] =>
    suite === undefined ? [] : [suite, { ...suite, app: "aiw", verdicts: other }];
  const both = (other: readonly Verdict[]): OinCase => only({ ...report([]), suites: suites(other) }, [oin, aiw]);
  const inAiw = [verdict({ app: "aiw" }), read({ app: "aiw" })];
  test("both have to show it", () => {
    expect(both(inAiw)).toMatchObject({ verdict: "shown", shownBy: ["people/assign", "people/read"] });
    expect(both([verdict({ app: "aiw" }), read({ app: "aiw", ...unmet })])).toMatchObject({
      verdict: "fails",
      shownBy: ["people/assign", "oin.people/read"],
      unmet: [{ app: "aiw" }],
    });
    expect(both([])).toMatchObject({
      verdict: "partly shown",
      shownBy: ["oin.people/assign", "oin.people/read"],
      why: ["aiw: people/assign was not judged", "aiw: people/read was not judged"],
    });
  });
  test("but not one that never does it", () => {
    const catalog: PlanCase = { ...about, app: "oin" };
    expect(only({ ...report([]), suites: suites([]) }, [oin, aiw], catalog).verdict).toBe("shown");
    expect(only({ ...report([]), suites: suites([]) }, [aiw], catalog)).toMatchObject({
      verdict: "not shown",
      why: ["only catalog apps do this"],
    });
  });
});

describe("a whole run", () => {
  test("shows nothing of what is switched off in the app, and says that it is", async () => {
    const off = ["push-groups", "deactivate-users", "governance", "token-rotation"] as const;
    const run = await played({ apps: [appOf("oin", ...off)] });
    expect(idsWith(run, "fails", "warns")).toEqual([]);
    for (const id of ["C9312", "C9316", "C9325", "C9330"])
      expect(caseIn(run, id), id).toMatchObject({ verdict: "not shown", shownBy: [] });
    expect(caseIn(run, "C9312").why).toEqual(["Create groups is off in this app"]);
    expect(caseIn(run, "C9292").why).toEqual(["Deactivate Users is off in this app"]);
    expect(caseIn(run, "C9370").why).toEqual(["Governance is off in this app"]);
    expect(caseIn(run, "C9341").why).toEqual(["A token to rotate to is off in this app"]);
    expect(caseIn(run, "C9290").verdict).toBe("shown");
  });
  test("shows linking with renaming, or without, as the app is set up", async () => {
    const [renames, keeps] = await Promise.all([
      played({ apps: [appOf("oin")], suites: ["link-group"] }),
      played({ apps: [appOf("oin", "rename-groups")], suites: ["link-group"] }),
    ]);
    expect([caseIn(renames, "C9315").verdict, caseIn(renames, "C9330").verdict]).toEqual(["shown", "not shown"]);
    expect([caseIn(keeps, "C9315").verdict, caseIn(keeps, "C9330").verdict]).toEqual(["not shown", "shown"]);
  });
  test("shows custom attributes where the app has some", async () => {
    const run = await played({ apps: [defaultApp("oin")], suites: ["attributes"] });
    expect(caseIn(run, "C9334").verdict).toBe("shown");
    expect(caseIn(run, "C9392")).toMatchObject({
      verdict: "not shown",
      why: ["no attribute of the target's own is mapped in this app: an app profile can map one"],
    });
  });
  test("shows what its suites are about, and of the others that they were not played", async () => {
    const run = await played({ apps: [appOf("oin")], suites: ["link-group"] });
    expect(idsWith(run, "shown")).toEqual(["C9315", "C9322"]);
    expect(caseIn(run, "C9290")).toMatchObject({ verdict: "not shown", why: ["the suite assign was not played"] });
  });
  test("that ended early shows what came before, and no more", async () => {
    let [requests, isOver] = [0, false];
    const run = await played({
      apps: [appOf("oin")],
      // While the run cleans up behind a suite, so that what is lost is no finding.
      wrap: (send) => (request, by) => {
        requests += 1;
        isOver ||= requests > 90 && by === "cleanup";
        return isOver ? Promise.resolve({ lost: "timeout", why: "no answer" }) : send(request, by);
      },
    });
    expect([exitCode(run), run.endedEarly]).toEqual([3, expect.stringContaining("time out")]);
    expect(caseIn(run, "C9306").verdict).toBe("shown");
    expect(caseIn(run, "C9290").verdict).toBe("shown");
    for (const id of ["C9303", "C9312", "C9333", "C9292"]) {
      expect(caseIn(run, id), id).toMatchObject({ verdict: "not shown", shownBy: [] });
      expect(caseIn(run, id).why.join(), id).toContain("the run ended");
    }
  });
  test("fails where one dialect does, and says which", async () => {
    const run = await played({
      apps: [appOf("oin"), appOf("aiw")],
      suites: ["group-life", "push-group"],
      quirk: "group-replace-additive",
    });
    expect(idsWith(run, "fails")).toEqual(["C9316"]);
    expect(caseIn(run, "C9316")).toMatchObject({
      shownBy: [
        "group-life/push-now",
        "aiw.group-life/pushed-again",
        "group-life/push-now-empty",
        "aiw.group-life/emptied",
      ],
      unmet: [{ check: "members-stored", app: "oin", suite: "group-life", step: "pushed-again", part: "read" }],
    });
    expect(caseIn(run, "C9332").verdict).toBe("shown");
  });
  test("never says that a case is shown where the run is not well in its steps", async () => {
    for (const quirk of ["filter-excludes-inactive", "patch-pathless-noop", "create-missing-id"]) {
      const run = await played({ apps: [appOf("oin")], quirk });
      const bad = run.suites.flatMap(({ verdicts }) =>
        verdicts.filter(({ outcome, standing }) => outcome !== "met" && !standing),
      );
      const places = new Set(bad.flatMap(({ suite, step, part }) => [`${suite}/${step}`, `${suite}/${step}/${part}`]));
      const shown = (run.oin ?? []).filter(({ verdict: is }) => is === "shown");
      expect(shown.flatMap(({ id, shownBy }) => (shownBy.some((place) => places.has(place)) ? [id] : []))).toEqual([]);
      expect(idsWith(run, "fails"), quirk).not.toEqual([]);
    }
  });
});
