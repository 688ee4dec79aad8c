import { describe, expect, test } from "vitest";
import type { Exchange, Send } from "../src/model.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode } from "../src/report.ts";
import { planRun, RunError } from "../src/run.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, configOf, mark, rehearse, sendTo, suite } from "./rehearsal.ts";

const server = (store = emptyStore()): ReturnType<typeof sendTo> => sendTo(reference(store, { baseUrl, token }));

describe("a report", () => {
  test("says what was run, with whom and what came of it", async () => {
    const run = await rehearse(server(), { kind: "aiw", suites: ["connection", "update"] });
    expect(run.report).toMatchObject({
      target: "https://directory.example.com/scim/v2",
      seed: 1,
      mark,
      failOn: "either",
      requests: run.exchanges.length,
      leftovers: [],
    });
    expect(run.report).not.toHaveProperty("endedEarly");
    expect(new Date(run.report.started).toISOString()).toBe(run.report.started);
    expect(run.report.suites.map(({ app, suite, title }) => [app, suite, title])).toEqual([
      ["aiw", "connection", "Connecting"],
      ["aiw", "update", "A profile changes"],
    ]);
    expect(run.report.suites.map(({ steps }) => steps.map(({ id }) => id))).toEqual(
      run.stories.map(({ steps }) => steps.map(({ id }) => id)),
    );
  });
  test.each(bothKinds)("has a verdict for everything that a suite expects (%s)", async (kind) => {
    const { report, stories } = await rehearse(server(), { kind });
    for (const story of stories) {
      const verdicts = report.suites.find(({ suite }) => suite === story.suite)?.verdicts ?? [];
      for (const { id, expect: expected } of story.steps) {
        for (const [part, named] of Object.entries(expected)) {
          for (const check of named) {
            const found = verdicts.filter((one) => one.step === id && one.part === part && one.check.id === check.id);
            expect([story.suite, id, part, check.id, found.map(({ standing }) => standing)]).toEqual([
              story.suite,
              id,
              part,
              check.id,
              [false],
            ]);
          }
        }
      }
    }
  });
  test.each(bothKinds)("has one verdict for each step, part and check (%s)", async (kind) => {
    const { verdicts } = await rehearse(server(), { kind });
    const keys = verdicts.map(({ suite, step, part, check }) => [suite, step, part, check.id].join(" "));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("requests are numbered from 1 over the whole run, cleanup included", async () => {
  const { exchanges } = await rehearse(server(), { suites: ["update", "assign"] });
  expect(exchanges.map(({ seq }) => seq)).toEqual(exchanges.map((_, index) => index + 1));
});
test("what each suite made is removed before the next begins", async () => {
  const store = emptyStore();
  const sizes: number[] = [];
  await rehearse(server(store), {
    suites: ["assign", "push-group", "import"],
    watcher: { story: () => sizes.push(store.users.size + store.groups.size) },
  });
  expect(sizes).toEqual([0, 0, 0]);
});
test("the same seed makes up the same people, whichever suites are chosen; the names are new in every run", () => {
  const people = (suites: readonly string[], fresh: string): readonly string[] =>
    planRun(configOf({ suites, mark: fresh })).flatMap((story) => story.people.map(({ userName }) => userName));
  const alone = people(["update"], "aaaaaa");
  const together = people(["assign", "update"], "bbbbbb").slice(-alone.length);
  const plain = (names: readonly string[]): readonly string[] => names.map((name) => name.replace(/sot-.*/i, ""));
  expect(plain(together)).toEqual(plain(alone));
  expect(together.filter((name) => alone.includes(name))).toEqual([]);
});
test("no two people or groups of a run have the same name", () => {
  for (const kind of bothKinds) {
    const stories = [...planRun(configOf({ kind })), ...planRun(configOf({ kind, mark: "other1" }))];
    const names = stories.flatMap(({ people, groups }) => [
      ...people.map(({ userName }) => userName.toLowerCase()),
      ...groups.flatMap(({ displayName, alternativeName }) => [displayName, alternativeName]),
    ]);
    expect(new Set(names).size).toBe(names.length);
  }
});
test("whoever fails while a crowd is at work leaves nothing behind either", async () => {
  const store = emptyStore();
  const well = server(store);
  let sent = 0;
  const send: Send = async (request, by) => {
    const late = (sent += 1) * 5;
    await new Promise((resolve) => setTimeout(resolve, by === "okta" ? late : 0));
    return well(request, by);
  };
  const crowd = suite({
    crowds: { staff: 3 },
    steps: [{ id: "assign", does: "All are assigned", move: "assign", "at-once": 3, with: { person: "staff" } }],
  });
  const exchange = ({ request }: Exchange): void => {
    if (request.method === "POST") throw new Error("disk full");
  };
  await expect(rehearse(send, { suites: [crowd], watcher: { exchange } })).rejects.toThrow("disk full");
  // Time for whatever might still be under way.
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(store).toEqual(emptyStore());
});
test("whoever watches and fails is told what was seen until then", async () => {
  const store = emptyStore();
  let stories = 0;
  const story = (): void => {
    if ((stories += 1) === 2) throw new Error("disk full");
  };
  const suites = ["assign", "push-group"];
  const failed = await rehearse(server(store), { suites, watcher: { story } }).catch((error: unknown) => error);
  if (!(failed instanceof RunError)) throw failed;
  const { report } = failed;
  expect([failed.message, report.endedEarly, exitCode(report)]).toEqual([
    "disk full",
    "this tool failed: disk full",
    3,
  ]);
  const outcomes = (nth: number): ReadonlySet<string> =>
    new Set(report.suites[nth]?.verdicts.map(({ outcome }) => outcome));
  expect([outcomes(0), outcomes(1)]).toEqual([new Set(["met"]), new Set(["blocked"])]);
  expect(store).toEqual(emptyStore());
});
test("whoever watches the cleanup and fails does not keep it from going on", async () => {
  const store = emptyStore();
  const exchange = ({ by }: Exchange): void => {
    if (by === "cleanup") throw new Error("disk full");
  };
  const failed = await rehearse(server(store), { suites: ["assign"], watcher: { exchange } }).catch(
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(RunError);
  expect(store).toEqual(emptyStore());
});
test("whoever watches and fails ends the run, and what was made is removed all the same", async () => {
  const store = emptyStore();
  const exchange = ({ seq, by }: Exchange): void => {
    if (seq >= 5 || by === "cleanup") throw new Error("disk full");
  };
  await expect(rehearse(server(store), { suites: ["push-group"], watcher: { exchange } })).rejects.toThrow("disk full");
  expect(store).toEqual(emptyStore());
});
