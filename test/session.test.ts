import { describe, expect, test } from "vitest";
import type { Answer, At, Json, Lost, Send } from "../src/model.ts";
import { defaultApp, features } from "../src/okta/app.ts";
import type { Store } from "../src/reference/handler.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode } from "../src/report.ts";
import { answerOf } from "../src/scim/json.ts";
import { ForeignWrite, Session } from "../src/session.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, noTime, rehearse, sendTo, suite, type Rehearsal } from "./rehearsal.ts";

const lost = (how: Lost["lost"]): Lost => ({ lost: how, why: `it was a ${how}` });
/** The reference server, of which the requests with these numbers (from 1) get no answer. */
function losing(store: Store, how: Lost["lost"], ...numbers: readonly number[]): Send {
  const well = sendTo(reference(store, { baseUrl, token }));
  let sent = 0;
  return (request, by) => (numbers.includes((sent += 1)) ? Promise.resolve(lost(how)) : well(request, by));
}
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const outcomes = ({ verdicts }: Rehearsal, step: string): ReadonlySet<string> =>
  new Set(verdicts.filter((one) => one.step === step).map(({ outcome }) => outcome));
const over = "the target let 2 requests in a row time out, so the run ended";

describe.each(bothKinds)("a target that does not answer in time (%s)", (kind) => {
  test("ends the run after two timeouts in a row; what remains is blocked, and nothing more is sent", async () => {
    const send = losing(emptyStore(), "timeout", ...numbers(4, 1000));
    const run = await rehearse(send, { kind, suites: ["assign", "update"] });
    expect(run.report.requests).toBe(5);
    expect(run.report.endedEarly).toBe(over);
    expect(exitCode(run.report)).toBe(1);
    const last = run.verdicts.filter(({ suite: id }) => id === "update");
    expect(last.length).toBeGreaterThan(10);
    for (const one of last) expect(one).toMatchObject({ outcome: "blocked", why: over });
    const rest = run.verdicts.filter(({ step }) => step === "bystander-untouched" || step === "duplicate");
    const blockedBy = { check: "answers", step: expect.any(String) };
    for (const one of rest.filter(({ suite: id }) => id === "assign")) {
      expect(one).toMatchObject({ outcome: "blocked", why: over, blockedBy });
    }
    // Bob's account, and Ada's, of which nobody knows.
    expect(run.report.leftovers.map(({ why }) => why)).toEqual(expect.arrayContaining([over]));
    expect(run.report.leftovers.length).toBeGreaterThan(0);
  });
  test("and if it stops answering while the run cleans up, cleaning up ends as well", async () => {
    const store = emptyStore();
    const well = sendTo(reference(store, { baseUrl, token }));
    let late = 0;
    const send: Send = (request, by) => {
      if (by !== "cleanup") return well(request, by);
      late += 1;
      return Promise.resolve(lost("timeout"));
    };
    const run = await rehearse(send, { kind, suites: ["import", "connection"] });
    expect(late).toBe(2);
    // Everything that the import's own story has made.
    const made = run.stories.slice(0, 1).flatMap(({ people, groups }) => [...people, ...groups]);
    expect(run.report.leftovers).toHaveLength(made.length);
    expect(run.report.endedEarly).toBe(over);
    expect(outcomes(run, "test")).toEqual(new Set(["blocked"]));
  });
  test("goes on after one timeout: the lost answer is a finding, not a broken tool", async () => {
    const store = emptyStore();
    const run = await rehearse(losing(store, "timeout", 6), { kind, suites: ["assign"] });
    expect(run.report.endedEarly).toBeUndefined();
    const unmet = run.verdicts
      .filter(({ check }) => check.id === "answers")
      .filter(({ outcome }) => outcome === "unmet");
    expect(unmet).toHaveLength(1);
    expect(unmet[0]?.findings).toMatchObject([{ at: "the exchange", actual: "timeout: it was a timeout" }]);
    expect(run.verdicts.filter(({ outcome }) => outcome === "broken")).toEqual([]);
    expect(run.verdicts.at(-1)?.outcome).toBe("met");
    expect(exitCode(run.report)).toBe(1);
    expect(store.users.size).toBe(0);
  });
  test("goes on as long as there is an answer in between", async () => {
    const app = { ...defaultApp(kind), features: new Set(features) };
    const odd = numbers(1, 200).filter((number) => number % 2 === 1);
    const run = await rehearse(losing(emptyStore(), "timeout", ...odd), { app, suites: ["connection"] });
    expect(run.report.endedEarly).toBeUndefined();
    // A wizard app imports no schema.
    expect(run.report.requests).toBe(kind === "oin" ? 9 : 7);
  });
});
test.each(["unreachable", "tls", "protocol"] as const)(
  "other losses (%s) do not end the run, however many",
  async (how) => {
    const run = await rehearse(losing(emptyStore(), how, ...numbers(1, 1000)), { suites: ["connection", "assign"] });
    expect(run.report.endedEarly).toBeUndefined();
    expect(run.verdicts.filter(({ outcome }) => outcome === "met" || outcome === "broken")).toEqual([]);
  },
);

describe.each(bothKinds)("a run that is interrupted (%s)", (kind) => {
  test("stops after the exchange under way, cleans up, and says so", async () => {
    for (const at of [1, 4, 9, 13]) {
      const store = emptyStore();
      const interruption = new AbortController();
      const well = sendTo(reference(store, { baseUrl, token }));
      let sent = 0;
      const send: Send = (request, by) => {
        if (by !== "cleanup" && (sent += 1) === at) interruption.abort();
        return well(request, by);
      };
      const run = await rehearse(send, { kind, suites: ["push-group", "assign"], signal: interruption.signal });
      expect(sent).toBe(at);
      expect(store).toEqual(emptyStore());
      expect(run.report.leftovers).toEqual([]);
      expect(run.report.endedEarly).toBe("the run was interrupted");
      expect(exitCode(run.report)).toBe(3);
      const last = run.verdicts.filter(({ suite: id }) => id === "assign");
      expect(new Set(last.map(({ outcome, why }) => `${outcome}: ${why}`))).toEqual(
        new Set(["blocked: the run was interrupted"]),
      );
    }
  });
  test("judges nobody by what was said before a wait that was cut short", async () => {
    const store = emptyStore();
    const interruption = new AbortController();
    const well = sendTo(reference(store, { baseUrl, token }));
    const send: Send = (request, by) => {
      if (request.method !== "POST") return well(request, by);
      interruption.abort();
      return Promise.resolve(answerOf(429, { "retry-after": "60" }, ""));
    };
    const run = await rehearse(send, { kind, suites: ["assign"], signal: interruption.signal });
    expect(run.verdicts.filter(({ outcome }) => outcome === "unmet")).toEqual([]);
    expect(run.exchanges.find(({ request }) => request.method === "POST")?.lost).toEqual({
      lost: "interrupted",
      why: "the run was interrupted",
    });
    expect(exitCode(run.report)).toBe(3);
  });
  test("does not clean up if it keeps what it made", async () => {
    const store = emptyStore();
    const signal = AbortSignal.abort();
    const run = await rehearse(sendTo(reference(store, { baseUrl, token })), { kind, keep: true, signal });
    expect(run.report.requests).toBe(0);
  });
});

describe("what a session sends", () => {
  const at: At = { app: "oin", suite: "mine", step: "step" };
  const open = (send: Send, sleep: (ms: number) => Promise<void> = noTime): Session =>
    new Session({ send, sleep, signature: "sot-abc123", backOffMs: 100 });
  const answering =
    (...answers: readonly Answer[]): Send =>
    () =>
      Promise.resolve(answers[Math.min(session.requests, answers.length) - 1] ?? answerOf(204, {}, ""));
  let session = open(answering());

  test.each(["PUT", "PATCH", "DELETE"] as const)("no %s to anything that this run did not make", async (method) => {
    session = open(answering());
    for (const path of ["/Users/1", "/Users", "/Groups/1?x=1", "/", ""]) {
      const going = session.exchange(at, "okta", { part: "write", request: { method, path } });
      await expect(going).rejects.toThrow(ForeignWrite);
    }
    expect(session.requests).toBe(0);
  });
  test("writes to what a create has answered once a reading has shown it, and not once it is deleted", async () => {
    session = open(answering(answerOf(201, {}, '{"id":"1","userName":"ada.sot-abc123.1"}')));
    const body = { userName: "ada.sot-abc123.1" };
    await session.exchange(at, "okta", { part: "create", request: { method: "POST", path: "/Users", body } });
    const put = { part: "write", request: { method: "PUT", path: "/Users/1" } } as const;
    expect(session.unproven(put.request)).toEqual(["/Users/1"]);
    await expect(session.exchange(at, "okta", put)).rejects.toThrow(ForeignWrite);
    await session.exchange(at, "probe", { part: "recognise", request: { method: "GET", path: "/Users/1" } });
    expect(session.unproven(put.request)).toEqual([]);
    await session.exchange(at, "okta", put);
    await session.exchange(at, "okta", { part: "write", request: { method: "DELETE", path: "/Users/1" } });
    const again = session.exchange(at, "okta", { part: "write", request: { method: "DELETE", path: "/Users/1" } });
    await expect(again).rejects.toThrow(ForeignWrite);
  });
  test("is repeated after a 429 as Okta does it: whole seconds are obeyed, otherwise the wait doubles, ten tries in all", async () => {
    const waited: number[] = [];
    const busy = (...said: readonly (string | undefined)[]): Send => {
      const left = [...said];
      return () => {
        const ended = left.length === 0;
        const after = left.shift();
        const headers: Record<string, string> = after === undefined ? {} : { "retry-after": after };
        return Promise.resolve(ended ? answerOf(200, {}, "{}") : answerOf(429, headers, ""));
      };
    };
    const list = { part: "list", request: { method: "GET", path: "/Users" } } as const;
    const asked = async (...said: readonly (string | undefined)[]): Promise<number | undefined> => {
      waited.length = 0;
      session = open(busy(...said), (ms) => {
        waited.push(ms);
        return Promise.resolve();
      });
      return (await session.exchange(at, "okta", list)).answer?.status;
    };
    expect([await asked("1", "30"), [...waited], session.requests]).toEqual([200, [1000, 30_000], 3]);
    const silent = Array.from({ length: 10 }, () => undefined);
    const doubled = [100, 200, 400, 800, 1600, 3200, 6400, 12_800, 25_600];
    expect([await asked(...silent), [...waited], session.requests]).toEqual([429, doubled, 10]);
    expect([await asked("2", undefined, "3"), [...waited]]).toEqual([200, [2000, 200, 3000]]);
    for (const odd of ["Wed, 21 Oct 2026 07:28:00 GMT", "1.5", "-1", "", "soon"]) {
      expect([await asked(odd), [...waited]]).toEqual([200, [100]]);
    }
  });
  test("waits no longer for one request than a run has time for", async () => {
    let slept = 0;
    const sleep = (ms: number): Promise<void> => {
      slept += ms;
      return Promise.resolve();
    };
    const list = { part: "list", request: { method: "GET", path: "/Users" } } as const;
    for (const [said, most] of [
      ["3600", 0],
      ["200", 200_000],
      ["100", 300_000],
    ] as const) {
      slept = 0;
      session = open(() => Promise.resolve(answerOf(429, { "retry-after": said }, "")), sleep);
      expect((await session.exchange(at, "okta", list)).answer?.status).toBe(429);
      expect(slept).toBe(most);
    }
  });
  test("numbers what is recorded, not what was sent again", async () => {
    let busy = 3;
    session = open(() => Promise.resolve((busy -= 1) > 0 ? answerOf(429, {}, "") : answerOf(200, {}, "{}")));
    const list = { part: "list", request: { method: "GET", path: "/Users" } } as const;
    const first = await session.exchange(at, "okta", list);
    const second = await session.exchange(at, "okta", list);
    expect([first.seq, second.seq, session.requests]).toEqual([1, 2, 4]);
  });
  test("is recorded with the Retry-After of every 429 that came before its answer", async () => {
    const said = [{}, { "retry-after": "1" }];
    session = open(() => {
      const headers = said.shift();
      return Promise.resolve(headers === undefined ? answerOf(200, {}, "{}") : answerOf(429, headers, ""));
    });
    const list = { part: "list", request: { method: "GET", path: "/Users" } } as const;
    expect((await session.exchange(at, "okta", list)).heldOff).toEqual(["", "1"]);
    expect(await session.exchange(at, "okta", list)).not.toHaveProperty("heldOff");
  });
  test("may time out together with others, which takes no more time than one of them", async () => {
    const list = { part: "list", request: { method: "GET", path: "/Users" } } as const;
    session = open(() => Promise.resolve({ lost: "timeout", why: "" }));
    await Promise.all([1, 2, 3].map(() => session.exchange(at, "okta", list)));
    expect(session.over("okta")).toBeUndefined();
    await session.exchange(at, "okta", list);
    expect(session.over("okta")).toContain("2 requests in a row");
  });
  test("nothing but GET where it only reads, whoever asks, a search included", async () => {
    session = new Session({ send: answering(), sleep: noTime, signature: "sot-abc123", backOffMs: 1, readOnly: true });
    const body = { userName: "ada.sot-abc123.1" };
    for (const by of ["okta", "probe", "cleanup"] as const) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
        for (const path of ["/Users", "/Users/1", "/Users/.search", "/Bulk"]) {
          const going = session.exchange(at, by, { part: "write", request: { method, path, body } });
          await expect(going).rejects.toThrow("this run only reads");
        }
      }
    }
    expect(session.requests).toBe(0);
    await session.exchange(at, "okta", { part: "read", request: { method: "GET", path: "/Users" } });
    expect(session.requests).toBe(1);
  });
  test("tells a journal of a create before it is sent, by whatever name and in whatever way it is made", async () => {
    const log: string[] = [];
    const note = (word: string, { path, name }: { path: string; name: string }): unknown =>
      log.push(`${word} ${path} ${name}`);
    session = new Session({
      send: ({ method, path }) => {
        log.push(`${method} ${path}`);
        return Promise.resolve(answerOf(method === "GET" ? 200 : 201, {}, '{"id":"1","userName":"ada.sot-abc123.1"}'));
      },
      sleep: noTime,
      signature: "sot-abc123",
      backOffMs: 1,
      journal: { creating: (one) => note("creating", one), made: (one) => note("made", one), left: () => {} },
    });
    const ada = { userName: "ada.sot-abc123.1" };
    const sent = (method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: Json): Promise<unknown> =>
      session.exchange(at, "probe", {
        part: "part",
        request: { method, path, ...(body === undefined ? {} : { body }) },
      });
    await sent("POST", "/Users?attributes=userName", { ...ada, password: "s3cret" });
    await sent("GET", "/Users/1");
    await sent("POST", "/Users/1", ada);
    await sent("POST", "/Users/.search", { filter: 'userName eq "ada.sot-abc123.1"' });
    const bulk = { method: "POST", path: "/Groups", bulkId: "b", data: { displayName: "Team sot-abc123.2" } };
    await sent("POST", "/Bulk", { Operations: [bulk] });
    expect(log).toEqual([
      "creating /Users ada.sot-abc123.1",
      "POST /Users?attributes=userName",
      "made /Users/1 ada.sot-abc123.1",
      "GET /Users/1",
      "creating /Users ada.sot-abc123.1",
      "POST /Users/1",
      "POST /Users/.search",
      "creating /Groups Team sot-abc123.2",
      "POST /Bulk",
    ]);
  });
  test("no create of which its journal could not be told; then the run is over, but for cleaning up", async () => {
    const creating = (): void => {
      throw new Error("no space left");
    };
    const journal = { creating, made: () => {}, left: () => {} };
    session = new Session({ send: answering(), sleep: noTime, signature: "sot-abc123", backOffMs: 1, journal });
    const body = { userName: "ada.sot-abc123.1" };
    const going = session.exchange(at, "okta", { part: "create", request: { method: "POST", path: "/Users", body } });
    await expect(going).rejects.toThrow("no space left");
    expect([session.requests, session.over("okta"), session.over("cleanup")]).toEqual([0, "no space left", undefined]);
  });
  test("is counted, and a pause is kept before it and is no part of the record", async () => {
    const log: string[] = [];
    session = open(
      () => {
        log.push("sent");
        return Promise.resolve(answerOf(200, {}, "{}"));
      },
      (ms) => {
        log.push(`slept ${ms}`);
        return Promise.resolve();
      },
    );
    const request = { method: "GET", path: "/Users/1" } as const;
    const exchange = await session.exchange(at, "probe", { part: "read", pause: 250, about: "ada", request });
    expect(log).toEqual(["slept 250", "sent"]);
    expect(exchange).toEqual({
      ...at,
      by: "probe",
      part: "read",
      about: "ada",
      seq: 1,
      request,
      answer: answerOf(200, {}, "{}"),
    });
    expect(session.requests).toBe(1);
  });
});

describe.each(bothKinds)("a run that may write only so often (%s)", (kind) => {
  test.each([1, 4, 11])("sends %i writes and no more, however many are at work at the same time", async (maxWrites) => {
    const store = emptyStore();
    const well = sendTo(reference(store, { baseUrl, token }));
    let writes = 0;
    const send: Send = async (request, by) => {
      if (by !== "cleanup" && request.method !== "GET") writes += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      return well(request, by);
    };
    const story = suite({
      crowds: { staff: 8 },
      steps: [
        { id: "come", does: "All come", move: "assign", "at-once": 4, with: { person: "staff" } },
        { id: "go", does: "All go", move: "unassign", "at-once": 4, with: { person: "staff" } },
      ],
    });
    const run = await rehearse(send, { kind, suites: [story], maxWrites });
    expect(writes).toBe(maxWrites);
    expect(run.report.endedEarly).toBe(`the run was to write no more than ${maxWrites} times`);
    expect([run.report.leftovers, store]).toEqual([[], emptyStore()]);
  });
  test("is not over where it writes just so often", async () => {
    const well = sendTo(reference(emptyStore(), { baseUrl, token }));
    const { exchanges } = await rehearse(well, { kind, suites: ["update"] });
    const writes = exchanges.filter(({ by, request }) => by !== "cleanup" && request.method !== "GET").length;
    const again = sendTo(reference(emptyStore(), { baseUrl, token }));
    expect((await rehearse(again, { kind, suites: ["update"], maxWrites: writes })).report).not.toHaveProperty(
      "endedEarly",
    );
    const less = sendTo(reference(emptyStore(), { baseUrl, token }));
    expect((await rehearse(less, { kind, suites: ["update"], maxWrites: writes - 1 })).report).toHaveProperty(
      "endedEarly",
    );
  });
});

describe("what fails on our side", () => {
  test("a sender that throws is our fault, not the server's, and what was made before is removed", async () => {
    const store = emptyStore();
    const well = sendTo(reference(store, { baseUrl, token }));
    const story = suite({
      people: { ada: [] },
      steps: [
        { id: "made", does: "Ada is assigned", move: "make-assigned-account", with: { person: "ada" } },
        {
          id: "found",
          does: "Ada is looked up",
          move: "look-up",
          with: { person: "ada" },
          expect: { "look-up": ["account-found"] },
        },
      ],
    });
    const send: Send = (request, by) =>
      request.path.includes("filter") ? Promise.reject(new Error("no such header")) : well(request, by);
    const run = await rehearse(send, { suites: [story] });
    expect(run.verdicts.at(-1)).toMatchObject({ outcome: "broken", why: "no such header", step: "found" });
    expect(exitCode(run.report)).toBe(3);
    expect(store.users.size).toBe(0);
  });
});
