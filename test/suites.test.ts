import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Exchange } from "../src/model.ts";
import { defaultApp, features } from "../src/okta/app.ts";
import { moves } from "../src/okta/moves/index.ts";
import { variants } from "../src/okta/variants/index.ts";
import { probes } from "../src/probes/index.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { planRun } from "../src/run.ts";
import { builtIn, rfc, selectSuites, tolerance, usual } from "../src/suites.ts";
import { nearest, UsageError } from "../src/usage-error.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, configOf, rehearse, sendTo } from "./rehearsal.ts";

const folder = mkdtempSync(join(tmpdir(), "suites-"));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (text: string, name = "mine.yaml"): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const mistake = (...selected: readonly string[]): string => {
  try {
    selectSuites(selected);
  } catch (error) {
    if (error instanceof UsageError) return error.message.replaceAll(`${folder}/`, "");
    throw error;
  }
  return "no mistake";
};
const playable = [...moves, ...variants, ...probes];
const step = "steps: [{ id: a, does: A, move: test-connection }]";

describe("choosing suites", () => {
  test("none means the usual ones, in the order in which they are played", () => {
    expect(selectSuites([]).map(({ id }) => id)).toEqual(usual);
    expect(builtIn).toEqual([...usual, ...tolerance, "crowd", "burst", "okta-spec", ...rfc]);
  });
  test("one by its name, one up to a step, one of one's own", () => {
    const own = written(`title: Own\nstory: Own.\n${step}\n`, "my-own.yml");
    const chosen = selectSuites(["update", "assign/stored", own]);
    expect(chosen.map(({ id, step: upTo }) => [id, upTo])).toEqual([
      ["update", undefined],
      ["assign", "stored"],
      ["my-own", undefined],
    ]);
  });
  test("one of one's own up to a step, also below a folder that is named like a file", () => {
    mkdirSync(join(folder, "own.yaml"));
    const own = written(`title: Own\nstory: Own.\n${step}\n`, "own.yaml/mine.YML");
    expect(selectSuites([`${own}/a`]).map(({ id, step: upTo }) => [id, upTo])).toEqual([["mine", "a"]]);
    expect(mistake(`${own}/elsewhere`)).toBe('suite mine: unknown step "elsewhere"; there is only a');
    expect(mistake(`${own}/`)).toContain('suite mine: unknown step ""');
    expect(mistake(`${own}/a/b`)).toContain('suite mine: unknown step "a/b"');
  });
  test("two of one name cannot be told apart in a report", () => {
    const own = written(`title: Own\nstory: Own.\n${step}\n`, "assign.yaml");
    for (const other of ["assign", "assign/stored", own])
      expect(mistake("update", "assign", other)).toBe("suite assign is given twice");
    expect(mistake(own, "assign/stored")).toBe("suite assign is given twice");
    expect(mistake("assign/stored", "assign/stored")).toBe("suite assign is given twice");
    expect(mistake(own, "update")).toBe("no mistake");
    expect(mistake("assign/found", "assign/stored"), "two steps can").toBe("no mistake");
  });
  test("one of one's own may be JSON", () => {
    const file = { title: "Own", story: "Own.", steps: [{ id: "a", does: "A", move: "test-connection" }] };
    expect(selectSuites([written(JSON.stringify(file), "own.json")])[0]?.file).toEqual(file);
  });
  test.each<[string, string]>([
    ["asign", 'unknown suite "asign"; did you mean "assign"?'],
    ["", 'unknown suite ""'],
    ["assign/stord", 'suite assign: unknown step "stord"; did you mean "stored"?'],
    ["assign/", 'suite assign: unknown step ""'],
    ["assign/stored/found", 'suite assign: unknown step "stored/found"'],
    ["nowhere.yaml", "there is no suite file nowhere.yaml"],
    ["constructor", 'unknown suite "constructor"'],
  ])("%j is a mistake", (selected, message) => {
    expect(mistake(selected)).toBe(message);
  });
  test("a folder is no file", () => {
    mkdirSync(join(folder, "folder.yaml"));
    expect(mistake(join(folder, "folder.yaml"))).toBe("cannot read folder.yaml (EISDIR)");
  });
});

describe("every mistake in a suite file is one line that says where it is", () => {
  test.each<[string, string, string]>([
    ["nothing in it", "", "mine.yaml: is empty"],
    ["a list", "- a", "mine.yaml: is no suite"],
    ["a sentence", "Ada is hired.", "mine.yaml: is no suite"],
    [
      "bad YAML",
      "title: [",
      "mine.yaml: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 9",
    ],
    ["a key twice", "title: A\ntitle: B", "mine.yaml: Map keys must be unique at line 2, column 1"],
    ["a missing key", `title: A\n${step}`, "mine.yaml: must have required property 'story'"],
    ["no steps", "title: A\nstory: B\nsteps: []", "mine.yaml/steps: must NOT have fewer than 1 items"],
    [
      "a misspelled key",
      `title: A\nstorry: B\nstory: B\n${step}`,
      'mine.yaml: unknown key "storry"; did you mean "story"?',
    ],
    [
      "a misspelled key of a step",
      "title: A\nstory: B\nsteps: [{ id: a, does: A, move: read, expects: {} }]",
      'mine.yaml/steps/0: unknown key "expects"; did you mean "expect"?',
    ],
    ["a wrong type", `title: 5\nstory: B\n${step}`, "mine.yaml/title: must be string"],
    [
      "a check that is no list",
      "title: A\nstory: B\nsteps: [{ id: a, does: A, move: read, expect: { read: x } }]",
      "mine.yaml/steps/0/expect/read: must be array",
    ],
    [
      "an unknown trait",
      `title: A\nstory: B\npeople: { ada: [pluss] }\n${step}`,
      'mine.yaml/people/ada/0: unknown trait "pluss"; did you mean "plus"?',
    ],
    [
      "a name that cannot be one",
      `title: A\nstory: B\npeople: { Ada: [] }\n${step}`,
      'mine.yaml/people: "Ada" must be lower-case letters, digits and hyphens',
    ],
    [
      "a step that cannot be named",
      "title: A\nstory: B\nsteps: [{ id: a/b, does: A, move: read }]",
      'mine.yaml/steps/0/id: "a/b" must be lower-case letters, digits and hyphens',
    ],
    [
      "two steps of one name",
      "title: A\nstory: B\nsteps: [{ id: a, does: A, move: read }, { id: a, does: A, move: read }]",
      'mine.yaml: two steps are called "a"',
    ],
    [
      "a person and a group of one name",
      `title: A\nstory: B\npeople: { ada: [] }\ngroups: [ada]\n${step}`,
      'mine.yaml: two people or groups are called "ada"',
    ],
    [
      "an unknown feature that is needed",
      `title: A\nstory: B\nneeds: [push-group]\n${step}`,
      'mine.yaml/needs/0: unknown word "push-group"; did you mean "push-groups"?',
    ],
    [
      "an unknown feature that a step needs",
      "title: A\nstory: B\nsteps: [{ id: a, does: A, move: read, needs: [goverance] }]",
      'mine.yaml/steps/0/needs/0: unknown word "goverance"; did you mean "governance"?',
    ],
    [
      "unknown evidence",
      `title: A\nstory: B\nevidence: gues\n${step}`,
      'mine.yaml/evidence: unknown word "gues"; did you mean "guess"?',
    ],
    ["a crowd of nobody", `title: A\nstory: B\ncrowds: { staff: 0 }\n${step}`, "mine.yaml/crowds/staff: must be >= 1"],
    [
      "a crowd without end",
      `title: A\nstory: B\ncrowds: { staff: 1001 }\n${step}`,
      "mine.yaml/crowds/staff: must be <= 1000",
    ],
    [
      "a crowd that is no number",
      `title: A\nstory: B\ncrowds: { staff: many }\n${step}`,
      "mine.yaml/crowds/staff: must be integer",
    ],
    [
      "a crowd that cannot be named",
      `title: A\nstory: B\ncrowds: { Staff: 2 }\n${step}`,
      'mine.yaml/crowds: "Staff" must be lower-case letters, digits and hyphens',
    ],
    [
      "a person and a crowd of one name",
      `title: A\nstory: B\npeople: { staff: [] }\ncrowds: { staff: 2 }\n${step}`,
      'mine.yaml: two people or groups are called "staff"',
    ],
    [
      "a person who is called like one of a crowd",
      `title: A\nstory: B\npeople: { staff-2: [plus] }\ncrowds: { staff: 2 }\n${step}`,
      'mine.yaml: two people or groups are called "staff-2"',
    ],
    [
      "nobody at once",
      "title: A\nstory: B\nsteps: [{ id: a, does: A, move: read, at-once: 0 }]",
      "mine.yaml/steps/0/at-once: must be >= 1",
    ],
    ["a group twice", `title: A\nstory: B\ngroups: [x, x]\n${step}`, 'mine.yaml: two people or groups are called "x"'],
  ])("%s", (_, text, message) => {
    expect(mistake(written(text))).toBe(message);
  });
});

test("only a name that is near enough to be a slip is suggested", () => {
  expect(nearest("asign", ["assign", "update"])).toBe("assign");
  expect(nearest("ASSIGN", ["assign", "update"])).toBe("assign");
  expect(nearest("xyz", ["assign", "update"])).toBeUndefined();
  expect(nearest("assign", [])).toBeUndefined();
});

describe("the built-in suites", () => {
  const stories = bothKinds.flatMap((kind) => planRun(configOf({ kind, suites: builtIn })));
  const usually = stories.filter(({ suite: id }) => usual.includes(id));

  test.each(bothKinds)("make no more than 45 people and groups in a usual run of one app (%s)", (kind) => {
    const made = planRun(configOf({ app: defaultApp(kind) })).flatMap(({ suite: of, steps }) =>
      steps
        .filter(({ off }) => off === undefined)
        .flatMap(({ move, givens }) => givens.flatMap((given) => given[move.makes ?? ""] ?? []))
        .map((alias) => `${of}/${alias}`),
    );
    expect(new Set(made).size).toBeLessThanOrEqual(45);
  });
  test.each<[string, RegExp]>([
    ["an apostrophe", /'/],
    ["a plus sign", /\+/],
    ["upper case", /[A-Z]/],
  ])("have somebody with %s in the user name", (_, sign) => {
    expect(stories.some(({ people }) => people.some(({ userName }) => sign.test(userName)))).toBe(true);
  });
  test("have people and groups with letters that are not ASCII", () => {
    expect(stories.some(({ people }) => people.some(({ displayName }) => /[^\x20-\x7e]/.test(displayName)))).toBe(true);
    expect(stories.some(({ groups }) => groups.some(({ displayName }) => /[^\x20-\x7e]/.test(displayName)))).toBe(true);
  });
  test("use everything that can be played", () => {
    const used = new Set(stories.flatMap(({ steps }) => steps.map(({ move }) => move.id)));
    expect(playable.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
  test("tell who is left alone, and look at them last, wherever somebody is changed", () => {
    const changing = usually.filter(({ people }) => people.length > 1);
    for (const { steps } of changing)
      expect(
        Object.values(steps.at(-1)?.expect ?? {})
          .flat()
          .map(({ id }) => id),
      ).toContain("others-untouched");
  });
});

test("no two moves or probes have the same name, and each has a sentence for a title", () => {
  expect(new Set(playable.map(({ id }) => id)).size).toBe(playable.length);
  for (const { title } of playable) expect(title).toMatch(/^[A-Z].{15,}[^.]$/);
  expect([...moves, ...variants].every(({ by }) => by === "okta")).toBe(true);
  expect(probes.every(({ by }) => by === "probe")).toBe(true);
});
test.each(bothKinds)("a move asks for the parts that it declares, and for no others (%s)", async (kind) => {
  const asked = new Map<string, Set<string>>();
  const declared = new Map(playable.map(({ id, parts }) => [id, parts[kind]]));
  const suites = [...usual, ...tolerance, ...rfc, "okta-spec", "burst"];
  const app = { ...defaultApp(kind), features: new Set(features) };
  const stories = planRun(configOf({ app, suites }));
  const note = ({ suite, step: id, part, by }: Exchange): void => {
    const move = stories.find((story) => story.suite === suite)?.steps.find((one) => one.id === id)?.move.id;
    // The guard's own reading before a first write is no move's.
    if (by === "cleanup" || part === "recognise" || move === undefined) return;
    asked.set(move, (asked.get(move) ?? new Set()).add(part));
  };
  const { exchanges } = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })), { app, suites });
  for (const exchange of exchanges) note(exchange);
  for (const [move, parts] of declared)
    expect([move, [...(asked.get(move) ?? [])].toSorted()]).toEqual([move, parts.toSorted()]);
});
