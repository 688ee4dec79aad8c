import { describe, expect, test } from "vitest";
import type { AppKind, Story } from "../src/model.ts";
import { maker } from "../src/okta/people.ts";
import { plan } from "../src/plan.ts";
import type { SuiteFile, SuiteStep } from "../src/suite-file.ts";
import { UsageError } from "../src/usage-error.ts";
import { bothKinds } from "./rehearsal.ts";

const file = (...steps: readonly Partial<SuiteStep>[]): SuiteFile => ({
  title: "Mine",
  story: "Mine.",
  people: { ada: ["plus"], bob: [] },
  groups: ["team"],
  steps: steps.map((step, index) => ({ id: `step-${index + 1}`, does: "Something", move: "test-connection", ...step })),
});
const planned = (kind: AppKind, suite: SuiteFile, step?: string): Story => {
  const make = maker({ seed: 1, number: () => 1, mark: "abc123", domain: "example.com" });
  return plan({ id: "mine", file: suite, ...(step === undefined ? {} : { step }) }, { kind }, make);
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
      'suite mine, step step-1: unknown parameter of assign "constructor"; there is only person',
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
      'suite mine, step step-1, person: unknown person "team"; one of ada, bob',
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
    expect(story.steps.map(({ id, does, move, given: names }) => [id, does, move.id, names])).toEqual([
      ["one", "One", "test-connection", {}],
      ["two", "Two", "push-group", given],
    ]);
    expect(story).not.toHaveProperty("judged");
  });
  test("makes up everybody whom the suite names, as it wants them", () => {
    const { people, groups } = planned("oin", file({}));
    expect(people.map(({ alias }) => alias)).toEqual(["ada", "bob"]);
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
      groups: null,
      steps: [{ id: "a", does: "A", move: "test-connection", with: null, expect: null }],
    };
    // What a YAML file holds after "expect:" and nothing more.
    const story = planned("oin", empty as SuiteFile);
    expect(story.people).toEqual([]);
    expect(story.steps).toMatchObject([{ given: {}, expect: {} }]);
  });
});
