import { describe, expect, test } from "vitest";
import type { App, AppKind, Feature, Step, Story } from "../src/model.ts";
import { maker } from "../src/okta/people.ts";
import { defaultApp, featureName, features } from "../src/okta/app.ts";
import { plan } from "../src/plan.ts";
import type { SuiteFile, SuiteStep } from "../src/suite-file.ts";
import { UsageError } from "../src/usage-error.ts";
import { bothKinds } from "./rehearsal.ts";

const file = (...steps: readonly Partial<SuiteStep>[]): SuiteFile => ({
  title: "Mine",
  story: "Mine.",
  people: { ada: ["plus"], bob: [] },
  crowds: { staff: 3 },
  groups: ["team"],
  steps: steps.map((step, index) => ({ id: `step-${index + 1}`, does: "Something", move: "test-connection", ...step })),
});
const planned = (of: AppKind | App, suite: SuiteFile, step?: string): Story => {
  const app = typeof of === "string" ? defaultApp(of) : of;
  const make = maker({ app, seed: 1, number: () => 1, mark: "abc123", domain: "example.com" });
  return plan({ id: "mine", file: suite, ...(step === undefined ? {} : { step }) }, app, make);
};
const mistake = (step: Partial<SuiteStep>): string => {
  try {
    planned("oin", file(step));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "no mistake";
};

describe("every mistake in a suite is one line that says where it is and what may have been meant", () => {
  test.each<[string, Partial<SuiteStep>, string]>([
    ["an unknown move", { move: "asign" }, 'suite mine, step step-1: unknown move "asign"; did you mean "assign"?'],
    [
      "a move like nothing known",
      { move: "xyzzy-plugh-frobnicate" },
      'suite mine, step step-1: unknown move "xyzzy-plugh-frobnicate"',
    ],
    [
      "an unknown part",
      { expect: { "list-user": [] } },
      'suite mine, step step-1: unknown part of test-connection "list-user"; did you mean "list-users"?',
    ],
    [
      "a part of another move",
      { expect: { "look-up": [] } },
      'suite mine, step step-1: unknown part of test-connection "look-up"; there is only list-users',
    ],
    [
      "an unknown check",
      { expect: { "list-users": ["user-listed"] } },
      'suite mine, step step-1, part list-users: unknown check "user-listed"; did you mean "users-listed"?',
    ],
    [
      "an unknown parameter",
      { move: "assign", with: { persn: "ada" } },
      'suite mine, step step-1: unknown parameter of assign "persn"; did you mean "person"?',
    ],
    [
      "a parameter that every object has",
      { move: "assign", with: { person: "ada", constructor: "ada" } },
      'suite mine, step step-1: unknown parameter of assign "constructor"; one of person, grants',
    ],
    ["a missing parameter", { move: "assign" }, 'suite mine, step step-1: assign needs "person"'],
    [
      "an unknown person",
      { move: "assign", with: { person: "adda" } },
      'suite mine, step step-1, person: unknown person "adda"; did you mean "ada"?',
    ],
    [
      "a group for a person",
      { move: "assign", with: { person: "team" } },
      'suite mine, step step-1, person: unknown person "team"; one of ada, bob, staff',
    ],
    [
      "an unknown group",
      { move: "push-group", with: { group: "teem" } },
      'suite mine, step step-1, group: unknown group "teem"; did you mean "team"?',
    ],
    [
      "one unknown person of several",
      { move: "push-group", with: { group: "team", members: ["ada", "bobb"] } },
      'suite mine, step step-1, members: unknown people "bobb"; did you mean "bob"?',
    ],
    [
      "an unknown attribute",
      { move: "update-profile", with: { person: "ada", change: ["familyname"] } },
      'suite mine, step step-1, change: unknown attributes "familyname"; did you mean "familyName"?',
    ],
    [
      "one name for a list",
      { move: "push-group", with: { group: "team", members: "ada" } },
      "suite mine, step step-1, members: must be a list",
    ],
    [
      "a list for one name",
      { move: "assign", with: { person: ["ada"] } },
      "suite mine, step step-1, person: must be one name",
    ],
    [
      "somebody of a crowd",
      { move: "assign", with: { person: "staff-1" } },
      'suite mine, step step-1, person: unknown person "staff-1"; did you mean "staff"?',
    ],
    [
      "a role that nobody can name beforehand",
      { move: "grant", with: { person: "ada", grants: ["fist"] } },
      'suite mine, step step-1, grants: unknown grants "fist"; did you mean "first"?',
    ],
    [
      "one unknown group of several",
      { move: "push-by-rule", with: { groups: ["team", "teem"] } },
      'suite mine, step step-1, groups: unknown groups "teem"; did you mean "team"?',
    ],
    ["neither of two parameters", { move: "read" }, 'suite mine, step step-1: read needs either "person" or "group"'],
    [
      "both of two parameters",
      { move: "read", with: { person: "ada", group: "team" } },
      'suite mine, step step-1: read needs either "person" or "group"',
    ],
  ])("%s", (_, step, message) => {
    expect(mistake(step)).toBe(message);
  });
  test("it is found in the steps after the one that is asked for, too", () => {
    expect(() => planned("oin", file({}, { move: "asign" }), "step-1")).toThrow(UsageError);
  });
  test("it is found in the part of a dialect that is not simulated, too", () => {
    const step = { move: "unassign", with: { person: "ada" }, expect: { "read-before-rename": [] } };
    expect(mistake(step)).toContain("unknown part of unassign");
    const other = { move: "rename-group", with: { group: "team" }, expect: { rename: ["rename-acepted"] } };
    expect(mistake(other)).toContain('did you mean "rename-accepted"?');
  });
});

describe("a plan", () => {
  test("keeps the order, the words and the given names of the suite", () => {
    const given = { group: "team", members: ["ada"] };
    const story = planned(
      "oin",
      file({ id: "one", does: "One" }, { id: "two", does: "Two", move: "push-group", with: given }),
    );
    expect(story).toMatchObject({ suite: "mine", title: "Mine", app: { kind: "oin" } });
    expect(story.steps.map(({ id, does, move, givens }) => [id, does, move.id, givens])).toEqual([
      ["one", "One", "test-connection", [{}]],
      ["two", "Two", "push-group", [given]],
    ]);
    expect(story).not.toHaveProperty("judged");
  });
  test("makes up everybody whom the suite names, as it wants them", () => {
    const { people, groups } = planned("oin", file({}));
    expect(people.map(({ alias }) => alias)).toEqual(["ada", "bob", "staff-1", "staff-2", "staff-3"]);
    expect(people[0]?.userName).toContain("+");
    expect(groups.map(({ alias }) => alias)).toEqual(["team"]);
  });
  test.each(bothKinds)("has only the parts that the move has in its dialect (%s)", (kind) => {
    const expected = { "assert-name": ["name-assertion-accepted"], rename: ["rename-accepted"] };
    const [step] = planned(kind, file({ move: "rename-group", with: { group: "team" }, expect: expected })).steps;
    expect(Object.keys(step?.expect ?? {})).toEqual([kind === "oin" ? "assert-name" : "rename"]);
  });
  test("up to a step ends there, and says that only it is judged", () => {
    const story = planned("oin", file({}, {}, {}), "step-2");
    expect(story.steps.map(({ id }) => id)).toEqual(["step-1", "step-2"]);
    expect(story.judged).toBe("step-2");
  });
  test("takes what is empty in the file for nothing", () => {
    const empty: unknown = {
      ...file({}),
      people: null,
      crowds: null,
      needs: null,
      groups: null,
      steps: [{ id: "a", does: "A", move: "test-connection", with: null, expect: null }],
    };
    // What a YAML file holds after "expect:" and nothing more.
    const story = planned("oin", empty as SuiteFile);
    expect(story.people).toEqual([]);
    expect(story.steps).toMatchObject([{ givens: [{}], expect: {} }]);
  });
});

describe("a crowd", () => {
  const stepOf = (step: Partial<SuiteStep>): Step | undefined => planned("oin", file(step)).steps[0];

  test("is played once for everybody in it, as many at once as the suite says", () => {
    const step = stepOf({ move: "assign", "at-once": 2, with: { person: "staff" } });
    expect(step).toMatchObject({
      givens: [{ person: "staff-1" }, { person: "staff-2" }, { person: "staff-3" }],
      atOnce: 2,
    });
    expect(stepOf({ move: "assign", with: { person: "staff" } })?.atOnce).toBe(1);
  });
  test("is played as often as the suite says for each, one after the other", () => {
    const step = stepOf({ move: "race-to-create", times: 2, with: { person: "staff" } });
    expect(step?.givens.map(({ person }) => person)).toEqual([
      "staff-1",
      "staff-1",
      "staff-2",
      "staff-2",
      "staff-3",
      "staff-3",
    ]);
    expect(stepOf({ move: "read", times: 3, with: { person: "ada" } })?.givens).toHaveLength(3);
  });
  test("among people is everybody in it, in place", () => {
    const step = stepOf({ move: "push-group", with: { group: "team", members: ["ada", "staff", "bob"] } });
    expect(step?.givens).toEqual([{ group: "team", members: ["ada", "staff-1", "staff-2", "staff-3", "bob"] }]);
  });
  test("keeps what else the step says for each", () => {
    const step = stepOf({ move: "update-profile", with: { person: "staff", change: ["email"] } });
    expect(step?.givens[2]).toEqual({ person: "staff-3", change: ["email"] });
  });
  test("is made up with names of their own", () => {
    let number = 0;
    const app = defaultApp("oin");
    const make = maker({ app, seed: 1, number: () => (number += 1), mark: "abc123", domain: "example.com" });
    const { people } = plan({ id: "mine", file: file({}) }, app, make);
    expect(new Set(people.map(({ userName }) => userName)).size).toBe(5);
  });
});

describe("what is switched off in an app", () => {
  const withOnly = (...on: readonly Feature[]): App => ({ ...defaultApp("oin"), features: new Set(on) });
  const without = (...off: readonly Feature[]): App => withOnly(...features.filter((one) => !off.includes(one)));
  const offs = (app: App, suite: SuiteFile): readonly (string | undefined)[] =>
    planned(app, suite).steps.map(({ off }) => off);
  const reason = (feature: Feature): string => `${featureName(feature, "oin")} is off in this app`;
  const team = { group: "team" };

  test.each<[string, Partial<SuiteStep>, Feature]>([
    ["the move needs it", { move: "unassign", with: { person: "ada" } }, "deactivate-users"],
    ["the step needs it", { move: "read", with: { person: "ada" }, needs: ["sync-password"] }, "sync-password"],
    ["it speaks of a group", { move: "read", with: team }, "push-groups"],
    ["it speaks of several", { move: "push-by-rule", with: { groups: ["team"] } }, "push-groups"],
    ["it gives roles", { move: "assign", with: { person: "ada", grants: ["first"] } }, "governance"],
    ["the probe looks at it", { move: "page-through" }, "import-users"],
  ])("is not played where %s, and says why", (_, step, feature) => {
    expect(offs(without(feature), file(step))).toEqual([reason(feature)]);
    expect(offs(withOnly(...features), file(step))).toEqual([undefined]);
  });
  test("keeps a whole suite from being played where the suite needs it", () => {
    const suite = { ...file({}, { move: "unassign", with: { person: "ada" } }), needs: ["governance" as const] };
    expect(offs(without("governance"), suite)).toEqual([reason("governance"), reason("governance")]);
    expect(offs(without("deactivate-users"), suite)).toEqual([undefined, reason("deactivate-users")]);
  });
  test("keeps away what speaks of somebody who is never made, with that reason, and nobody else", () => {
    const suite = file(
      { move: "test-connection" },
      { move: "assign", with: { person: "ada" } },
      { move: "read", with: { person: "ada" } },
      { move: "make-assigned-account", with: { person: "bob" } },
      { move: "read", with: { person: "bob" } },
      { move: "unassign", with: { person: "ada" } },
    );
    const off = reason("create-users");
    expect(offs(without("create-users"), suite)).toEqual([undefined, off, off, undefined, undefined, off]);
    const both = [undefined, off, off, undefined, undefined, reason("deactivate-users")];
    expect(offs(without("create-users", "deactivate-users"), suite), "its own reason comes first").toEqual(both);
  });
  test("does not keep away somebody who was made before, or is made later on", () => {
    const made = { move: "make-account", with: { person: "ada" } };
    const read = { move: "read", with: { person: "ada" } };
    const assign = { move: "assign", with: { person: "ada" } };
    const off = reason("create-users");
    const awake = { move: "test-connection" };
    expect(offs(without("create-users"), file(awake, made, assign, read))).toEqual([
      undefined,
      undefined,
      off,
      undefined,
    ]);
    expect(offs(without("create-users"), file(awake, assign, read, made, read))).toEqual([
      undefined,
      off,
      off,
      undefined,
      undefined,
    ]);
  });
  test("leaves a story alone in which nothing of Okta's would be played", () => {
    const off = reason("create-users");
    const made = { move: "make-account", with: { person: "ada" } };
    const assign = { move: "assign", with: { person: "ada" } };
    expect(offs(without("create-users"), file(made, assign))).toEqual([off, off]);
    expect(offs(without("create-users"), file(made)), "but for one in which only the harness acts").toEqual([
      undefined,
    ]);
  });
  test("keeps a crowd and groups of a rule away as well", () => {
    const off = reason("create-users");
    const crowd = file({ move: "assign", with: { person: "staff" } }, { move: "read", with: { person: "staff" } });
    expect(offs(without("create-users"), crowd)).toEqual([off, off]);
    const rule = file(
      { move: "push-by-rule", with: { groups: ["team"] }, needs: ["sync-password"] },
      { move: "read", with: team },
    );
    const password = reason("sync-password");
    expect(offs(without("sync-password"), rule)).toEqual([password, password]);
  });
  test("takes its parts out of what is expected", () => {
    const expected = { "look-up": [], create: [], update: ["update-accepted"], activate: ["activation-accepted"] };
    const step = file({ move: "assign", with: { person: "ada" }, expect: expected });
    const parts = (app: App): readonly string[] => Object.keys(planned(app, step).steps[0]?.expect ?? {});
    expect(parts(without())).toEqual(["look-up", "create", "update", "activate"]);
    expect(parts(without("update-users"))).toEqual(["look-up", "create", "activate"]);
  });
  test("is decided by the dialect for users where the step is about a person, and by the app's kind otherwise", () => {
    const app = { ...defaultApp("oin"), patchesUsers: false };
    const steps = file(
      { move: "assign", with: { person: "ada" }, expect: { "read-before-activate": [] } },
      { move: "rename-group", with: team, expect: { "assert-name": [], rename: [] } },
    );
    expect(planned(app, steps).steps.map((step) => Object.keys(step.expect))).toEqual([
      ["read-before-activate"],
      ["assert-name"],
    ]);
  });
  test("is also what only the other kind of app was seen to send", () => {
    const bare = file({ move: "add-bare-members", with: { group: "team", add: ["ada"] } });
    expect(offs(withOnly(...features), bare)).toEqual([undefined]);
    expect(offs({ ...withOnly(...features), kind: "aiw", patchesUsers: false }, bare)).toEqual([
      "wizard apps do not send this",
    ]);
  });
  test("does not hide a mistake", () => {
    const wrong = file({ move: "unassign", with: { person: "adda" } });
    expect(() => planned(without("deactivate-users"), wrong)).toThrow('did you mean "ada"?');
  });
});

test("a suite says how what it plays is known, and without a word it is known of Okta's client", () => {
  expect(planned("oin", file({})).evidence).toBe("client");
  expect(planned("oin", { ...file({}), evidence: "guess" }).evidence).toBe("guess");
});
