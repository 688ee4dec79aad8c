/** What the runner records of a story, and what becomes of it: crowds, what is switched off, guesses. */
import { describe, expect, test } from "vitest";
import type { Answer, App, AppKind, Entry, Evidence, Feature, Send, Story } from "../src/model.ts";
import { defaultApp, features } from "../src/okta/app.ts";
import { toWire } from "../src/okta/wire.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode, fails, tallyOf } from "../src/report.ts";
import { planRun } from "../src/run.ts";
import { run } from "../src/runner.ts";
import { answerOf, text } from "../src/scim/json.ts";
import { Session } from "../src/session.ts";
import type { SuiteFile, SuiteStep } from "../src/suite-file.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, configOf, noTime, rehearse, sendTo, suite, type Rehearsal } from "./rehearsal.ts";

type Instead = (method: string, path: string, body: string) => Answer | undefined;
/** The reference server, but for what `instead` answers. */
function server(instead: Instead = () => undefined): Send {
  const handler = reference(emptyStore(), { baseUrl, token });
  return (request, by) => {
    const wire = toWire(request, by, `Bearer ${token}`);
    const other = by === "cleanup" ? undefined : instead(wire.method, wire.path, wire.body ?? "");
    return other === undefined ? handler(wire) : Promise.resolve(other);
  };
}
const error = (status: number): Answer => answerOf(status, {}, "");
const everybody = (id: string, move: string, more: Partial<SuiteStep> = {}): SuiteStep => ({
  id,
  does: id,
  move,
  with: { person: "staff" },
  ...more,
});
const assign = everybody("assign", "assign", {
  expect: { "look-up": ["lookup-without-match"], create: ["create-accepted"] },
});
const crowd = (...steps: readonly SuiteStep[]): Omit<SuiteFile, "title" | "story"> => ({
  crowds: { staff: 3 },
  steps: [...steps],
});
const created = (path: string, method: string): boolean => method === "POST" && path === "/Users";

/** Everything that is recorded of a story of this one suite. */
async function recorded(app: App, file: Omit<SuiteFile, "title" | "story">, send: Send): Promise<readonly Entry[]> {
  const [story] = planRun(configOf({ app, suites: [suite(file)] }));
  if (story === undefined) throw new Error("there is no story");
  const session = new Session({ send, sleep: noTime, signature: "sot-abc123", backOffMs: 100 });
  const entries: Entry[] = [];
  for await (const entry of run(story, session)) entries.push(entry);
  return entries;
}
const ends = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry.kind === "end" ? [`${entry.step} ${entry.about ?? "-"} ${entry.ending.how} ${entry.rest}`] : [],
  );

describe.each(bothKinds)("a step for a crowd (%s)", (kind) => {
  test.each([1, 2, 3, 7])("ends once for each, and says how many are still to come (%i at once)", async (atOnce) => {
    const entries = await recorded(defaultApp(kind), crowd({ ...assign, "at-once": atOnce }), server());
    const said = ends(entries).map((line) => line.split(" "));
    expect(said.map(([, about = ""]) => about).toSorted()).toEqual(["staff-1", "staff-2", "staff-3"]);
    expect(said.map(([, , how, rest]) => [how, rest])).toEqual([
      ["done", "2"],
      ["done", "1"],
      ["done", "0"],
    ]);
    // Whatever is under way beside it, what is about one person is in that move's own order.
    for (const about of ["staff-1", "staff-2", "staff-3"]) {
      const own = entries.filter((entry) => entry.about === about);
      expect(own.map((entry) => (entry.kind === "exchange" ? entry.part : "end"))).toEqual([
        "look-up",
        "create",
        "end",
      ]);
    }
    const numbers = entries.flatMap((entry) => (entry.kind === "exchange" ? [entry.seq] : []));
    expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
  });
  test("has so many of its requests under way at the same time, and no more", async () => {
    for (const [atOnce, most] of [
      [1, 1],
      [2, 2],
      [5, 3],
    ] as const) {
      let [now, seen] = [0, 0];
      const well = server();
      const send: Send = async (request, by) => {
        now += 1;
        seen = Math.max(seen, now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        now -= 1;
        return well(request, by);
      };
      await recorded(defaultApp(kind), crowd({ ...assign, "at-once": atOnce }), send);
      expect([atOnce, seen]).toEqual([atOnce, most]);
    }
  });
  test("gets one verdict for each part and check, and every finding names the exchange it was met in", async () => {
    const instead: Instead = (method, path, body) =>
      created(path, method) && /sot-abc123\.[23]/.test(body) ? error(500) : undefined;
    const { verdicts, exchanges } = await rehearse(server(instead), {
      kind,
      suites: [suite(crowd({ ...assign, "at-once": 3 }))],
    });
    const keys = verdicts.map(({ part, check }) => `${part} ${check.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const create = verdicts.find(({ check }) => check.id === "create-accepted");
    expect(create).toMatchObject({ outcome: "unmet", standing: false });
    const found = create?.findings.map(({ exchange }) => exchange) ?? [];
    expect(found.map((one) => one?.about ?? "").toSorted()).toEqual(["staff-2", "staff-3"]);
    for (const one of found) expect(exchanges.find(({ seq }) => seq === one?.seq)).toEqual(one);
    expect(verdicts.find(({ check }) => check.id === "lookup-without-match")?.outcome).toBe("met");
  });
  test("ends as badly as the worst of them did", async () => {
    const later = everybody("update", "update-profile", {
      with: { person: "staff", change: ["familyName"] },
      expect: { update: ["update-accepted"] },
    });
    // Nobody has an account: nothing can be sent.
    const nobody: Instead = (method, path) => (created(path, method) ? error(500) : undefined);
    const none = await rehearse(server(nobody), { kind, suites: [suite(crowd(assign, later))] });
    expect(none.verdicts.filter(({ step }) => step === "update")).toMatchObject([
      { outcome: "blocked", why: "staff-1 has no account in the target", blockedBy: { check: "create-accepted" } },
    ]);
    // One read is refused, the others' are not: met for two is not met for three.
    let reads = 0;
    const second: Instead = (method, path) =>
      method === "GET" && /^\/Users\/[^?]+$/.test(path) && (reads += 1) === 3 ? error(500) : undefined;
    const some = await rehearse(server(second), { kind, suites: [suite(crowd(assign, later))] });
    expect(some.exchanges.filter(({ part }) => part === "update").map(({ about }) => about)).toEqual([
      "staff-1",
      "staff-2",
    ]);
    expect(some.verdicts.filter(({ check }) => check.id === "update-accepted")).toMatchObject([
      { outcome: "blocked", why: "Okta stops at the answer 500" },
    ]);
    // A sender that fails is our fault, whatever became of the others.
    const broken: Send = (request, by) =>
      request.method === "POST" && JSON.stringify(request.body).includes("sot-abc123.2")
        ? Promise.reject(new Error("no such header"))
        : server()(request, by);
    const entries = await recorded(defaultApp(kind), crowd(assign), broken);
    expect(ends(entries)).toEqual(["assign staff-1 done 2", "assign staff-2 broke 1", "assign staff-3 done 0"]);
  });
  test("leaves nothing behind, however many were made at the same time", async () => {
    const store = emptyStore();
    const leave = everybody("leave", "unassign", { "at-once": 3 });
    const story = suite(crowd({ ...assign, "at-once": 3 }, leave));
    const { report } = await rehearse(sendTo(reference(store, { baseUrl, token })), { kind, suites: [story] });
    expect([report.leftovers, store]).toEqual([[], emptyStore()]);
  });
});

describe.each(bothKinds)("what an app has switched off (%s)", (kind) => {
  const without = (...off: readonly Feature[]): App => ({
    ...defaultApp(kind),
    features: new Set(features.filter((one) => !off.includes(one))),
  });
  test("is one ending, and nothing is sent, for a crowd too", async () => {
    const entries = await recorded(without("create-users"), crowd(assign), server());
    expect(entries).toEqual([
      {
        kind: "end",
        app: kind,
        suite: "mine",
        step: "assign",
        rest: 0,
        by: "okta",
        ending: { how: "off", why: "Create Users is off in this app" },
      },
    ]);
  });
  test("is a verdict that does not apply for everything that was expected, with the reason", async () => {
    const { verdicts, report } = await rehearse(server(), {
      app: without("create-users"),
      suites: [suite(crowd(assign))],
    });
    const why = "switched-off: Create Users is off in this app";
    expect(verdicts).toMatchObject([
      { part: "look-up", check: { id: "lookup-without-match" }, outcome: "not-applicable", why, findings: [] },
      { part: "create", check: { id: "create-accepted" }, outcome: "not-applicable", why, findings: [] },
    ]);
    expect(verdicts.filter((one) => fails(one, "warning"))).toEqual([]);
    expect(exitCode(report), "nothing was judged").toBe(3);
  });
  test("does not make anybody unknown: what was read before can be judged afterwards", async () => {
    const one = (id: string, move: string, expected: SuiteStep["expect"] = {}): SuiteStep => ({
      id,
      does: id,
      move,
      with: { person: "ada" },
      expect: expected,
    });
    const file = {
      people: { ada: [] },
      steps: [
        { id: "test", does: "test", move: "test-connection" },
        one("made", "make-assigned-account"),
        one("leave", "unassign"),
        one("read", "read", { read: ["active-stored"] }),
      ],
    };
    const { verdicts } = await rehearse(server(), { app: without("deactivate-users"), suites: [suite(file)] });
    expect(verdicts.find(({ check }) => check.id === "active-stored")).toMatchObject({ outcome: "met" });
  });
});

describe("what nobody has seen Okta's client send", () => {
  const faulty: Instead = (method, path) => (created(path, method) ? error(500) : undefined);
  const judged = (kind: AppKind, evidence?: Evidence): Promise<Rehearsal> =>
    rehearse(server(faulty), {
      kind,
      suites: [suite({ ...crowd(assign), ...(evidence === undefined ? {} : { evidence }) })],
    });

  test.each<[Evidence | undefined, 0 | 1]>([
    [undefined, 1],
    ["client", 1],
    ["okta-test", 1],
    ["variant", 0],
    ["guess", 0],
  ])("%s: every verdict says so, and the exit code is %i where it goes wrong", async (evidence, code) => {
    for (const kind of bothKinds) {
      const { verdicts, report } = await judged(kind, evidence);
      const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
      expect(unmet.length).toBeGreaterThan(0);
      for (const one of verdicts) expect(one.evidence).toBe(evidence ?? "client");
      expect(unmet.some((one) => fails(one))).toBe(code === 1);
      expect(new Set(unmet.map((one) => tallyOf(one, "warning")))).toEqual(
        new Set([code === 1 ? "failing" : "warnings"]),
      );
      expect(exitCode(report)).toBe(code);
    }
  });
  test("is what the built-in suites say of themselves", () => {
    const app = { ...defaultApp("oin"), features: new Set(features) };
    const evidence = (...suites: readonly string[]): readonly Evidence[] =>
      planRun(configOf({ app, suites })).map((story: Story) => story.evidence);
    expect(evidence("password", "emptied")).toEqual(["guess", "guess"]);
    expect(evidence("tolerance-users", "tolerance-groups")).toEqual(["variant", "variant"]);
    expect(evidence("assign", "group-life", "import", "crowd")).toEqual(["client", "client", "client", "client"]);
  });
});

test("exchanges are numbered as they are recorded, not as they were sent, in the answers' own order", async () => {
  let busy = 2;
  const again: Instead = () => ((busy -= 1) >= 0 ? error(429) : undefined);
  const { exchanges, report } = await rehearse(server(again), { suites: [suite(crowd(assign))] });
  expect(exchanges.map(({ seq }) => seq)).toEqual(exchanges.map((_, index) => index + 1));
  expect(report.requests).toBe(exchanges.length + 2);
  expect(exchanges[0]?.answer?.status).toBe(200);
  expect(text(exchanges[1]?.answer?.json, "id")).toBeDefined();
});
