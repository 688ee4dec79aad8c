import { describe, expect, test } from "vitest";
import type {
  Check,
  CheckInfo,
  Ending,
  Entry,
  Examined,
  Exchange,
  Finding,
  Step,
  Story,
  Verdict,
} from "../src/model.ts";
import { defaultApp } from "../src/okta/app.ts";
import { testConnection } from "../src/okta/moves/test-connection.ts";
import type { Store } from "../src/reference/handler.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { accepted } from "../src/scim/answers.ts";
import { answerOf } from "../src/scim/json.ts";
import { verify } from "../src/verify.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "./rehearsal.ts";

const info = (id: string, okta: CheckInfo["okta"] = "blocks"): CheckInfo => ({
  id,
  title: `${id} holds`,
  level: "must",
  okta,
  consequence: "Nothing.",
  cite: ["RFC 7644 §3.1"],
  fix: "Do it.",
});
const finding: Finding = { at: "status", expected: "2xx", actual: "500" };
const check = (id: string, see: (exchange: Exchange) => Examined | undefined, more: Partial<Check> = {}): Check => ({
  ...info(id),
  start: () => ({ see }),
  ...more,
});
/** Unmet where the status is no 2xx. */
const acceptance = (id: string, more: Partial<Check> = {}): Check =>
  check(id, ({ answer }) => (accepted(answer) ? [] : [finding]), more);

const step = (id: string, expect: Step["expect"]): Step => ({
  id,
  does: id,
  move: testConnection,
  givens: [{}],
  atOnce: 1,
  expect,
});
const story = (...steps: readonly Step[]): Story => ({
  app: defaultApp("oin"),
  suite: "mine",
  title: "Mine",
  evidence: "client",
  people: [],
  groups: [],
  steps,
});
const exchange = (stepId: string, part: string, status = 200, about?: string): Entry => ({
  kind: "exchange",
  app: "oin",
  suite: "mine",
  step: stepId,
  part,
  seq: 1,
  by: "okta",
  ...(about === undefined ? {} : { about }),
  request: { method: "GET", path: "/Users" },
  answer: answerOf(status, {}, ""),
});
const end = (stepId: string, how: Ending["how"] = "done", about?: string, rest = 0): Entry => ({
  kind: "end",
  app: "oin",
  suite: "mine",
  step: stepId,
  rest,
  by: "okta",
  ...(about === undefined ? {} : { about }),
  ending: { how, why: how === "done" ? "" : `it ${how}` },
});
async function judged(of: Story, entries: readonly Entry[], all: readonly Check[] = []): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for await (const ofStep of verify(of, all, entries)) verdicts.push(...ofStep);
  return verdicts;
}
const said = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.map((one) => `${one.step} ${one.part} ${one.check.id}: ${one.outcome}`);

describe("which checks look at what", () => {
  test("a named check at its part, and nowhere else", async () => {
    const one = acceptance("one");
    const verdicts = await judged(story(step("a", { create: [one] }), step("b", {})), [
      exchange("a", "look-up"),
      exchange("a", "create", 500),
      end("a"),
      exchange("b", "create", 500),
      end("b"),
    ]);
    expect(said(verdicts)).toEqual(["a create one: unmet"]);
    expect(verdicts[0]).toMatchObject({ app: "oin", suite: "mine", standing: false, by: "okta" });
    expect(verdicts[0]?.findings).toMatchObject([{ ...finding, exchange: { part: "create" } }]);
  });
  test("a standing check wherever it applies, named or not", async () => {
    const standing = acceptance("one", { standing: ({ part }) => part !== "look-up" });
    const verdicts = await judged(
      story(step("a", {}), step("b", {})),
      [exchange("a", "look-up"), exchange("a", "create"), end("a"), exchange("b", "read", 500), end("b")],
      [standing],
    );
    expect(said(verdicts)).toEqual(["a create one: met", "b read one: unmet"]);
    expect(verdicts.map((one) => one.standing)).toEqual([true, true]);
  });
  test("a standing check that is named looks once, as a named one", async () => {
    const both = acceptance("one", { standing: () => true });
    const verdicts = await judged(story(step("a", { read: [both] })), [exchange("a", "read"), end("a")], [both]);
    expect(verdicts.map((one) => one.standing)).toEqual([false]);
  });
  test("nothing at what cleans up", async () => {
    const sweeping = { ...exchange("cleanup", "remove", 500), by: "cleanup" as const };
    const verdicts = await judged(
      story(step("a", {})),
      [sweeping, { ...end("cleanup"), by: "cleanup" }],
      [acceptance("one", { standing: () => true })],
    );
    expect(verdicts).toEqual([]);
  });
  test("several exchanges of one part get one verdict, with the findings of all", async () => {
    const verdicts = await judged(story(step("a", { page: [acceptance("one")] })), [
      exchange("a", "page", 500),
      exchange("a", "page"),
      exchange("a", "page", 400),
      end("a"),
    ]);
    expect(said(verdicts)).toEqual(["a page one: unmet"]);
    expect(verdicts[0]?.findings.map((one) => one.exchange?.answer?.status)).toEqual([500, 400]);
  });
  test("every step starts anew", async () => {
    let started = 0;
    const one: Check = {
      ...info("one"),
      start() {
        started += 1;
        return { see: () => undefined, end: () => [] };
      },
    };
    const entries = [exchange("a", "read"), end("a"), exchange("b", "read"), end("b")];
    await judged(story(step("a", { read: [one] }), step("b", { read: [one] })), entries);
    expect(started).toBe(2);
  });
});

describe("how a check says what it has seen", () => {
  const outcome = async (...examined: readonly (Examined | undefined)[]): Promise<Verdict | undefined> => {
    let seen = 0;
    const one = check("one", () => examined[seen++]);
    const entries = [...examined.map(() => exchange("a", "read")), end("a")];
    return (await judged(story(step("a", { read: [one] })), entries))[0];
  };
  const aside: Examined = { notApplicable: "not-exercised", why: "no PUT" };

  test("nothing to say is met", async () => {
    expect(await outcome([])).toMatchObject({ outcome: "met", findings: [] });
    expect(await outcome(undefined)).toMatchObject({ outcome: "met" });
  });
  test("what does not apply says why", async () => {
    expect(await outcome(aside)).toMatchObject({ outcome: "not-applicable", why: "not-exercised: no PUT" });
  });
  test("what cannot be judged says why", async () => {
    expect(await outcome({ blocked: "no answer came" })).toMatchObject({ outcome: "blocked", why: "no answer came" });
  });
  test("of several things the worst counts", async () => {
    expect(await outcome([], [finding], { blocked: "x" }, aside)).toMatchObject({ outcome: "unmet" });
    expect(await outcome([], { blocked: "x" }, aside)).toMatchObject({ outcome: "blocked" });
    expect(await outcome(aside, [])).toMatchObject({ outcome: "met" });
  });
  test("what it says at the end counts as said of the last exchange", async () => {
    const one: Check = { ...info("one"), start: () => ({ see: () => undefined, end: () => [finding] }) };
    const entries = [exchange("a", "page"), exchange("a", "page", 404), end("a")];
    const [verdict] = await judged(story(step("a", { page: [one] })), entries);
    expect(verdict).toMatchObject({ outcome: "unmet", findings: [{ exchange: { answer: { status: 404 } } }] });
  });
  test.each<[string, Check]>([
    ["at an exchange", { ...info("one"), start: () => ({ see: () => fail("no such thing") }) }],
    ["at the end", { ...info("one"), start: () => ({ see: () => [], end: () => fail("no such thing") }) }],
    ["before it begins", { ...info("one"), start: () => fail("no such thing") }],
  ])("a check that fails of itself is broken, whatever the server did (%s)", async (_, one) => {
    const verdicts = await judged(story(step("a", { read: [one] })), [exchange("a", "read", 500), end("a")]);
    expect(verdicts).toMatchObject([{ outcome: "broken", why: "no such thing" }]);
  });
  test("and so is one that fails when it is asked whether it applies", async () => {
    const one = acceptance("one", { standing: () => fail("no such thing") });
    const verdicts = await judged(story(step("a", {})), [exchange("a", "read"), end("a")], [one]);
    expect(verdicts).toMatchObject([{ outcome: "broken", why: "no such thing", standing: true, part: "read" }]);
  });
  const fail = (message: string): never => {
    throw new Error(message);
  };
});

describe("what was never sent", () => {
  const one = acceptance("one");
  test("is blocked where the move ended before it, with the reason", async () => {
    const entries = [exchange("a", "look-up", 500), end("a", "stopped")];
    const verdicts = await judged(story(step("a", { "look-up": [one], create: [acceptance("two")] })), entries);
    expect(said(verdicts)).toEqual(["a look-up one: unmet", "a create two: blocked"]);
    expect(verdicts[1]).toMatchObject({ why: "it stopped", blockedBy: { check: "one", step: "a" } });
  });
  test("is blocked where the target's answers led Okta another way, by what was found wrong before", async () => {
    const expected = story(step("a", { create: [one] }), step("b", { activate: [acceptance("two")] }));
    const verdicts = await judged(expected, [
      exchange("a", "create", 500),
      end("a"),
      exchange("b", "create"),
      end("b"),
    ]);
    expect(verdicts[1]).toMatchObject({
      outcome: "blocked",
      why: "the target's answers led Okta another way",
      blockedBy: { check: "one", step: "a" },
    });
  });
  test("was not to be sent where nothing was found wrong", async () => {
    const verdicts = await judged(story(step("a", { activate: [one] })), [exchange("a", "create"), end("a")]);
    expect(verdicts).toMatchObject([{ outcome: "not-applicable", why: "not-exercised: Okta had nothing to send" }]);
    expect(verdicts[0]).not.toHaveProperty("blockedBy");
  });
  test("is broken where the fault was ours", async () => {
    const verdicts = await judged(story(step("a", { create: [one] })), [end("a", "broke")]);
    expect(verdicts).toMatchObject([{ outcome: "broken", why: "it broke" }]);
  });
});

describe("a step that is played several times", () => {
  const one = acceptance("one");
  const two = acceptance("two");
  const of = (about: string, how: Ending["how"], rest: number): Entry => end("a", how, about, rest);

  test("is judged once, when the last of them has ended", async () => {
    const expected = story(step("a", { create: [one] }), step("b", {}));
    const told: number[] = [];
    const entries = [
      exchange("a", "create", 500, "x-1"),
      of("x-1", "stopped", 1),
      exchange("a", "create", 200, "x-2"),
      of("x-2", "done", 0),
      end("b"),
    ];
    let read = 0;
    const counted = function* (): Generator<Entry> {
      for (const entry of entries) {
        read += 1;
        yield entry;
      }
    };
    for await (const verdicts of verify(expected, [], counted())) {
      told.push(read);
      if (told.length === 1) {
        expect(said(verdicts)).toEqual(["a create one: unmet"]);
        expect(verdicts[0]?.findings.map((found) => found.exchange?.about)).toEqual(["x-1"]);
      }
    }
    expect(told).toEqual([4, 5]);
  });
  test.each<[Ending["how"][], string]>([
    [["done", "stopped", "done"], "blocked: it stopped"],
    [["stopped", "broke", "done"], "broken: it broke"],
    [["unplayable", "done", "stopped"], "blocked: it stopped"],
    [["done", "unplayable", "done"], "blocked: it unplayable"],
    [["done", "done", "done"], "not-applicable: not-exercised: Okta had nothing to send"],
  ])("ends as the worst of %j where a part was never sent", async (hows, expected) => {
    const entries = hows.map((how, index) => of(`x-${index}`, how, hows.length - 1 - index));
    const [verdict] = await judged(story(step("a", { create: [one] })), entries);
    expect(`${verdict?.outcome}: ${verdict?.why}`).toBe(expected);
  });
  test("looks at each of them by itself, so that what one sees is not taken for another's", async () => {
    const counting: Check = {
      ...info("counting"),
      start() {
        let seen = 0;
        return {
          see() {
            seen += 1;
            return undefined;
          },
          end: () => (seen === 2 ? [] : [finding]),
        };
      },
    };
    const entries = [
      exchange("a", "page", 200, "x-1"),
      exchange("a", "page", 200, "x-2"),
      exchange("a", "page", 200, "x-2"),
      exchange("a", "page", 200, "x-1"),
      of("x-1", "done", 1),
      of("x-2", "done", 0),
    ];
    expect(said(await judged(story(step("a", { page: [counting] })), entries))).toEqual(["a page counting: met"]);
  });
  test("is as unmet as any of them, and blocked where none is", async () => {
    const blind = check("blind", ({ about }) => (about === "x-1" ? { blocked: "it could not be read" } : []));
    const entries = [
      exchange("a", "read", 200, "x-1"),
      exchange("a", "read", 500, "x-2"),
      of("x-1", "done", 1),
      of("x-2", "done", 0),
    ];
    expect(said(await judged(story(step("a", { read: [blind, two] })), entries))).toEqual([
      "a read blind: blocked",
      "a read two: unmet",
    ]);
  });
});

describe("a step that the app has switched off", () => {
  test("does not apply, whatever was expected of it, and blocks nothing", async () => {
    const expected = story(
      step("a", { create: [acceptance("one")], update: [acceptance("two")] }),
      step("b", { read: [acceptance("one")] }),
    );
    const verdicts = await judged(expected, [end("a", "off"), exchange("b", "read"), end("b")]);
    expect(said(verdicts)).toEqual(["a create one: not-applicable", "a update two: not-applicable", "b read one: met"]);
    expect(verdicts[0]).toMatchObject({ why: "switched-off: it off", findings: [] });
    expect(verdicts[0]).not.toHaveProperty("blockedBy");
  });
  test("and one that is blocked is never blocked by it", async () => {
    const expected = story(step("a", { create: [acceptance("one")] }), step("b", { read: [acceptance("two")] }));
    const verdicts = await judged(expected, [end("a", "off"), end("b", "unplayable", "ada")]);
    expect(verdicts[1]).toMatchObject({ outcome: "blocked", why: "it unplayable" });
    expect(verdicts[1]).not.toHaveProperty("blockedBy");
  });
});

test("every verdict says how it is known that Okta does what the suite plays", async () => {
  const guess: Story = {
    ...story(step("a", { read: [acceptance("one")], create: [acceptance("two")] })),
    evidence: "guess",
  };
  const verdicts = await judged(
    guess,
    [exchange("a", "read", 500), end("a", "stopped")],
    [acceptance("three", { standing: () => true })],
  );
  expect(verdicts.map(({ check: of, evidence }) => [of.id, evidence])).toEqual([
    ["three", "guess"],
    ["one", "guess"],
    ["two", "guess"],
  ]);
});

describe("what keeps a check from being judged", () => {
  const blocking = acceptance("blocking");
  const hurting = acceptance("hurting", { okta: "degrades" });
  const harmless = acceptance("harmless", { okta: "tolerates" });
  const cause = async (entries: readonly Entry[], ...steps: readonly Step[]): Promise<Verdict["blockedBy"]> =>
    (await judged(story(...steps), entries)).findLast(({ outcome }) => outcome === "blocked")?.blockedBy;
  const last = step("z", { read: [acceptance("late")] });

  test("is the last finding that stops Okta", async () => {
    const entries = [exchange("a", "x", 500), end("a"), exchange("b", "x", 500), end("b"), end("z", "unplayable")];
    expect(await cause(entries, step("a", { x: [blocking] }), step("b", { x: [hurting] }), last)).toEqual({
      check: "blocking",
      step: "a",
    });
  });
  test("is the one about the same person, if there is one", async () => {
    const entries = [
      exchange("a", "x", 500, "ada"),
      end("a", "stopped", "ada"),
      exchange("b", "x", 500, "bob"),
      end("b", "stopped", "bob"),
      end("z", "unplayable", "ada"),
    ];
    expect(await cause(entries, step("a", { x: [blocking] }), step("b", { x: [blocking] }), last)).toEqual({
      check: "blocking",
      step: "a",
    });
  });
  test("is one that hurts Okta, if nothing stopped it", async () => {
    const entries = [
      exchange("a", "x", 500),
      end("a"),
      exchange("b", "x", 500),
      end("b"),
      end("z", "unplayable", "ada"),
    ];
    expect(await cause(entries, step("a", { x: [hurting] }), step("b", { x: [harmless] }), last)).toEqual({
      check: "hurting",
      step: "a",
    });
  });
  test("is what was found in the very part, before anything that was found earlier", async () => {
    const blind = check("blind", () => ({ blocked: "it could not be read" }));
    const entries = [
      exchange("a", "x", 500, "ada"),
      end("a", "done", "ada"),
      exchange("b", "x", 500, "ada"),
      end("b", "done", "ada"),
    ];
    expect(await cause(entries, step("a", { x: [blocking] }), step("b", { x: [hurting, blind] }))).toEqual({
      check: "hurting",
      step: "b",
    });
  });
  test("is nothing where nothing was found", async () => {
    expect(await cause([end("z", "unplayable")], last)).toBeUndefined();
  });
});

describe("one step by itself", () => {
  test("is judged alone, though what came before is known", async () => {
    const one = acceptance("one");
    const entries = [exchange("a", "x", 500), end("a"), end("b", "unplayable")];
    const only = { ...story(step("a", { x: [one] }), step("b", { x: [one] })), judged: "b" };
    const verdicts = await judged(only, entries);
    expect(said(verdicts)).toEqual(["b x one: blocked"]);
    expect(verdicts[0]?.blockedBy).toEqual({ check: "one", step: "a" });
  });
  test.each(bothKinds)(
    "with --suite ID/STEP, the steps up to it are played and only it is judged (%s)",
    async (kind) => {
      const whole = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })), { kind, suites: ["update"] });
      const run = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })), {
        kind,
        suites: ["update/name-stored"],
      });
      const played = new Set(run.exchanges.filter(({ by }) => by !== "cleanup").map((one) => one.step));
      const before = ["bystander-stored", "bystander-found", "assigned", "assigned-stored", "assigned-found"];
      expect([...played]).toEqual(["bystander", ...before, "name", "name-stored"]);
      expect(new Set(run.verdicts.map((one) => one.step))).toEqual(new Set(["name-stored"]));
      expect(said(run.verdicts)).toEqual(said(whole.verdicts).filter((one) => one.startsWith("name-stored ")));
    },
  );
});

test.each(bothKinds)("the verdicts of a step are told before the next step's requests are sent (%s)", async (kind) => {
  const store: Store = emptyStore();
  const log: string[] = [];
  const well = sendTo(reference(store, { baseUrl, token }));
  const run = await rehearse(
    (request, by) => {
      log.push("sent");
      return well(request, by);
    },
    {
      kind,
      suites: ["leave-and-return"],
      watcher: {
        story: ({ suite }) => log.push(`suite ${suite}`),
        exchange: ({ step: of, by }) => log.splice(-1, 1, by === "cleanup" ? "cleanup" : `sent ${of}`),
        step: (_, of) => log.push(`judged ${of}`),
      },
    },
  );
  const steps = run.stories[0]?.steps.map(({ id }) => id) ?? [];
  const brief = log.filter((line, index) => line !== log[index - 1]);
  expect(brief).toEqual([
    "suite leave-and-return",
    ...steps.flatMap((id) => [`sent ${id}`, `judged ${id}`]),
    "cleanup",
  ]);
});
