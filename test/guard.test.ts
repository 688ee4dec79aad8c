import { randomUUID } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, AppKind, At, Ending, Json, Lost, Play, Request, Resource, Send, Wire } from "../src/model.ts";
import { toWire } from "../src/okta/wire.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import { listen } from "../src/reference/http.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode } from "../src/report.ts";
import { idOf, resourcesOf } from "../src/scim/answers.ts";
import { answerOf, isObject, parseJson, text } from "../src/scim/json.ts";
import { GROUP, USER } from "../src/scim/urns.ts";
import { drive } from "../src/runner.ts";
import { Session } from "../src/session.ts";
import { transport } from "../src/transport.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, noTime, rehearse, requests, sendTo, suite, type Rehearsal } from "./rehearsal.ts";

/** People and groups who live in the target already. */
const residents: readonly Resource[] = [
  { schemas: [USER], id: "resident-1", userName: "resident1@example.com", displayName: "Resident One", active: true },
  { schemas: [USER], id: "resident 2", userName: "resident2@example.com", displayName: "Resident Two", active: false },
];
const everyone: Resource = {
  schemas: [GROUP],
  id: "42",
  displayName: "Everyone",
  userName: "everyone",
  members: [{ value: "resident-1" }],
};
const inhabited = (): Store => {
  const store = emptyStore();
  for (const one of residents) store.users.set(idOf(one) ?? "", { ...one });
  store.groups.set("42", { ...everyone });
  return store;
};
const strangers = [...residents, everyone];
const taken = new Set(strangers.map(idOf));
/** The methods and paths of writes to anything that was there before, or to anything that is no resource at all. */
const wrongWrites = ({ exchanges }: Rehearsal): readonly string[] =>
  exchanges.flatMap(({ request: { method, path } }) => {
    const [, endpoint, id, ...more] = new URL(`http://target${path}`).pathname.split("/");
    if (method === "GET") return [];
    const right =
      method === "POST"
        ? id === undefined
        : more.length === 0 && id !== undefined && id !== "" && !taken.has(decodeURIComponent(id));
    return right && (endpoint === "Users" || endpoint === "Groups") ? [] : [`${method} ${path}`];
  });

describe("whatever a server answers", () => {
  /** What the server does with one request. */
  interface Habit {
    readonly does: "well" | "nothing" | "text" | "one" | "list" | "anything" | Lost["lost"];
    readonly status: number;
    /** Whom it shows: a resident, by name, or nobody, under the name that was asked for. */
    readonly shows: readonly Resource[];
    readonly total: Json;
    readonly anything: string;
  }
  const losses = ["timeout", "unreachable", "tls", "protocol", "unauthorized"] as const;
  const isLoss = (does: Habit["does"]): does is Lost["lost"] => losses.some((loss) => loss === does);
  /** Some of them are traps for whoever makes a path of them. */
  const ids = fc.constantFrom<Json>(
    "a",
    "b",
    "c/d",
    "..",
    ".",
    "",
    " ",
    "?x=1",
    "%2e%2e",
    "é",
    "\ud800",
    7,
    1e21,
    null,
  );
  const nobody = fc.record({ id: ids, active: fc.constantFrom<Json>(true, false, "true") }, { requiredKeys: [] });
  const habit: fc.Arbitrary<Habit> = fc.record({
    does: fc.oneof(
      { weight: 8, arbitrary: fc.constant("well" as const) },
      { weight: 8, arbitrary: fc.constantFrom("nothing", "text", "one", "one", "list", "list", "anything") },
      { weight: 1, arbitrary: fc.constantFrom(...losses) },
    ),
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(200, 201, 204) },
      { weight: 3, arbitrary: fc.constantFrom(302, 400, 401, 404, 409, 429, 500, 501, 503) },
      { weight: 1, arbitrary: fc.integer({ min: 100, max: 999 }) },
    ),
    shows: fc.array(fc.oneof(fc.constantFrom(...strangers), nobody), { maxLength: 3 }),
    total: fc.oneof(fc.nat(300), fc.constantFrom<Json>("3", null, -1, 1.5, 1e308)),
    anything: fc.json(),
  });

  function obey(request: Request, { does, status, shows, total, anything }: Habit): Answer | Lost {
    if (isLoss(does)) return { lost: does, why: "it went away" };
    if (does === "nothing") return answerOf(status, {}, "");
    if (does === "text") return answerOf(status, { "content-type": "text/html" }, "<html>");
    const shown = shows.map((one) => (strangers.includes(one) ? one : { ...one, ...named(request) }));
    const list = { totalResults: total, Resources: shown };
    const body = { anything, one: JSON.stringify(shown[0] ?? {}), list: JSON.stringify(list), well: "{}" }[does];
    return answerOf(status, { "content-type": "application/scim+json" }, body);
  }
  function named({ path, body }: Request): Resource {
    const filter = new URLSearchParams(path.split("?")[1]).get("filter") ?? "";
    const name = / eq "(.*)"$/.exec(filter)?.[1] ?? text(body, "userName") ?? text(body, "displayName");
    return name === undefined ? {} : { [path.startsWith("/Users") ? "userName" : "displayName"]: name };
  }

  const kinds = fc.constantFrom(...bothKinds);
  // Where no token could be had the target was not asked, and no check has anything to say of it.
  const faulty = habit.filter(({ does }) => does !== "well" && does !== "unauthorized");
  /** A reference server that gives out these ids first. */
  function odd(store: Store, first: readonly Json[]): Send {
    const left = new Set(first.filter((id) => typeof id === "string"));
    const newId = (): string => {
      const [id = randomUUID()] = left;
      left.delete(id);
      return id;
    };
    return sendTo(reference(store, { baseUrl, token, newId }));
  }
  const misbehaving =
    (well: Send, habitOf: (request: Request) => Habit | undefined): Send =>
    (request, by) => {
      const mine = habitOf(request);
      return mine === undefined || mine.does === "well" ? well(request, by) : Promise.resolve(obey(request, mine));
    };

  test("nobody who lives there is written to, nothing of ours breaks, and the run ends", async () => {
    const property = async (kind: AppKind, habits: readonly Habit[], first: readonly Json[]): Promise<void> => {
      const store = inhabited();
      let sent = 0;
      const send = misbehaving(odd(store, first), () => habits[sent++ % habits.length]);
      const run = await rehearse(send, { kind });
      expect(wrongWrites(run)).toEqual([]);
      expect([...store.users.values(), ...store.groups.values()]).toEqual(expect.arrayContaining([...strangers]));
      expect(run.verdicts.filter(({ outcome }) => outcome === "broken")).toEqual([]);
      expect(sent).toBe(run.report.requests);
      expect(sent).toBeLessThan(3000);
      expect([0, 1, 3]).toContain(exitCode(run.report));
    };
    const habits = fc.array(habit, { minLength: 1, maxLength: 40 });
    await fc.assert(fc.asyncProperty(kinds, habits, fc.array(ids), property), { numRuns: 12 });
  }, 30_000);

  test("one wrong answer blocks nothing without being named, and leaves nothing behind unsaid", async () => {
    const property = async (kind: AppKind, fault: Habit, number: number): Promise<void> => {
      const store = inhabited();
      let sent = 0;
      // Who says that something is deleted is believed; what a first reading shows to be a stranger's is left alone.
      const honest = ({ method, path }: Request): boolean =>
        method !== "DELETE" && (path.includes("?") || fault.shows.every((one) => !strangers.includes(one)));
      const send = misbehaving(odd(store, []), (request) =>
        (sent += 1) === number && honest(request) ? fault : undefined,
      );
      const run = await rehearse(send, { kind });
      for (const { verdicts } of run.report.suites) {
        const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
        const causes = unmet.map(({ step, check }) => ({ check: check.id, step }));
        for (const one of verdicts.filter(({ outcome }) => outcome === "blocked"))
          expect(causes).toContainEqual(one.blockedBy);
      }
      const there = [...store.users.values(), ...store.groups.values()].filter((one) => !taken.has(idOf(one)));
      const listed = new Set(run.report.leftovers.map(({ name }) => name));
      expect(there.filter((one) => !listed.has(text(one, "userName") ?? text(one, "displayName") ?? ""))).toEqual([]);
    };
    const number = fc.integer({ min: 1, max: 170 });
    await fc.assert(fc.asyncProperty(kinds, faulty, number, property), { numRuns: 12 });
  }, 30_000);
});

/** The reference server, with one of its answers changed on the way out. */
const saying =
  (next: Handler, change: (answer: Answer, wire: Wire) => Answer): Handler =>
  async (wire) =>
    change(await next(wire), wire);
const created = (answer: Answer, { method }: Wire): boolean => method === "POST" && answer.status === 201;
const withBody = (answer: Answer, change: (body: Resource) => Resource): Answer =>
  isObject(answer.json) ? answerOf(answer.status, answer.headers, JSON.stringify(change(answer.json))) : answer;
const people = ({ users }: Store): readonly (string | undefined)[] =>
  [...users.values()].map((one) => text(one, "userName"));
const residentNames = residents.map((one) => text(one, "userName"));
const outcomes = ({ verdicts }: Rehearsal, step: string, check: string): readonly string[] =>
  verdicts.filter((one) => one.step === step && one.check.id === check).map(({ outcome }) => outcome);

describe.each(bothKinds)("a server that is wrong about who is who (%s)", (kind) => {
  const handlerOf = (store: Store): Handler => reference(store, { baseUrl, token });
  const unfiltered =
    (next: Handler): Handler =>
    (wire) =>
      next({ ...wire, path: wire.path.replace(/filter=[^&]*&/, "") });

  test("a look-up that hands out a stranger ends the assignment before anything is written", async () => {
    const store = inhabited();
    const run = await rehearse(sendTo(unfiltered(handlerOf(store))), { kind, suites: ["assign"] });
    expect(wrongWrites(run)).toEqual([]);
    expect(outcomes(run, "assign", "lookup-selective")).toEqual(["unmet"]);
    const create = run.verdicts.find(({ step, check }) => step === "assign" && check.id === "create-accepted");
    expect(create).toMatchObject({ outcome: "blocked", blockedBy: { check: "lookup-selective", step: "assign" } });
    expect(create?.why).toContain("an account that this run did not make");
    expect(exitCode(run.report)).toBe(1);
    expect(people(store)).toEqual(residentNames);
  });
  test("a look-up that hands out another of the run's own people ends it too", async () => {
    const store = emptyStore();
    const run = await rehearse(sendTo(unfiltered(handlerOf(store))), { kind, suites: ["assign"] });
    expect(run.exchanges.filter(({ request }) => request.method === "PUT" || request.method === "PATCH")).toEqual([]);
    expect(outcomes(run, "bystander-untouched", "others-untouched")).toEqual(["met"]);
    expect(people(store)).toEqual([]);
  });
  test("a group push that finds a stranger's group does not take it over", async () => {
    const store = inhabited();
    const run = await rehearse(sendTo(unfiltered(handlerOf(store))), { kind, suites: ["push-group"] });
    expect(wrongWrites(run)).toEqual([]);
    expect(outcomes(run, "push", "lookup-selective")).toEqual(["unmet"]);
    const create = run.verdicts.find(({ step, check }) => step === "push" && check.id === "create-accepted");
    expect(create?.why).toContain("a group that this run did not make");
    expect([...store.groups.values()]).toEqual([everyone]);
  });
  test("a create that is answered with a stranger's account links nobody, and the new account is found and removed", async () => {
    const store = inhabited();
    const handler = saying(handlerOf(store), (answer, wire) =>
      created(answer, wire) && wire.path === "/Users" ? withBody(answer, () => residents[0] ?? {}) : answer,
    );
    const run = await rehearse(sendTo(handler), { kind, suites: ["leave-and-return"] });
    expect(wrongWrites(run)).toEqual([]);
    expect(outcomes(run, "assigned", "create-body")).toEqual(["unmet"]);
    expect(people(store)).toEqual(residentNames);
    expect(run.report.leftovers).toEqual([]);
  });
  test("an id that a list has shown as a stranger's is not believed in the answer to a create", async () => {
    const store = inhabited();
    const handler = saying(handlerOf(store), (answer, wire) =>
      created(answer, wire) ? withBody(answer, (body) => ({ ...body, id: "resident-1" })) : answer,
    );
    const run = await rehearse(sendTo(handler), { kind, suites: ["connection", "leave-and-return", "link"] });
    expect(wrongWrites(run)).toEqual([]);
    expect(people(store)).toEqual(residentNames);
    expect(run.report.leftovers).toEqual([]);
    expect(exitCode(run.report)).toBe(1);
  });
  test("an id that turns out to be a stranger's when it is read is let go", async () => {
    const store = inhabited();
    const handler = saying(handlerOf(store), (answer, wire) =>
      created(answer, wire) ? withBody(answer, (body) => ({ ...body, id: "resident-1" })) : answer,
    );
    const story = suite({
      people: { ada: [] },
      steps: [
        { id: "made", does: "Ada is assigned", move: "make-assigned-account", with: { person: "ada" } },
        {
          id: "leave",
          does: "Ada leaves",
          move: "unassign",
          with: { person: "ada" },
          expect: { deactivate: ["deactivation-accepted"] },
        },
      ],
    });
    const run = await rehearse(sendTo(handler), { kind, suites: [story] });
    expect(wrongWrites(run)).toEqual([]);
    expect(outcomes(run, "leave", "deactivation-accepted")).toEqual(["blocked"]);
    expect(people(store)).toEqual(residentNames);
  });
  test("nothing is removed under an id that only a create has told", async () => {
    const store = inhabited();
    const handler = saying(handlerOf(store), (answer, wire) =>
      created(answer, wire) ? withBody(answer, (body) => ({ ...body, id: "resident-1" })) : answer,
    );
    const story = suite({
      people: { ada: [] },
      steps: [{ id: "made", does: "Ada is assigned", move: "make-assigned-account", with: { person: "ada" } }],
    });
    const run = await rehearse(sendTo(handler), { kind, suites: [story] });
    expect(requests(run.exchanges).slice(1)).toEqual([
      "GET /Users/resident-1",
      expect.stringMatching(/^GET \/Users\?filter=/),
      expect.stringMatching(/^GET \/Users\/[0-9a-f-]{36}$/),
      expect.stringMatching(/^DELETE \/Users\/[0-9a-f-]{36}$/),
      expect.stringMatching(/^GET \/Users\/[0-9a-f-]{36}$/),
    ]);
    expect(people(store)).toEqual(residentNames);
  });
  test("nothing is written under an id that only a list has told", async () => {
    const store = inhabited();
    // As where a join puts the id of another table in the place of the account's.
    const joined = saying(handlerOf(store), (answer, wire) =>
      wire.method === "GET" && wire.path.startsWith("/Users?filter=")
        ? withBody(answer, (body) => ({
            ...body,
            Resources: resourcesOf(body).map((one) => ({ ...one, id: "resident-1" })),
          }))
        : answer,
    );
    const handler = saying(joined, (answer, wire) =>
      created(answer, wire) ? withBody(answer, (body) => ({ ...body, id: null })) : answer,
    );
    const run = await rehearse(sendTo(handler), { kind, suites: ["assign", "leave-and-return"] });
    expect(wrongWrites(run)).toEqual([]);
    expect(people(store)).toEqual(expect.arrayContaining([...residentNames]));
  });
  test("nothing is written to a stranger's group whose id the creates are answered with", async () => {
    const store = inhabited();
    const [[id = "", before] = []] = store.groups;
    const kept = JSON.stringify(before);
    const handler = saying(handlerOf(store), (answer, wire) =>
      wire.method === "POST" && wire.path === "/Groups" ? withBody(answer, (body) => ({ ...body, id })) : answer,
    );
    const run = await rehearse(sendTo(handler), { kind, suites: ["push-group", "group-life"] });
    const written = requests(run.exchanges).filter((one) => !one.startsWith("GET") && one.endsWith(`/${id}`));
    expect(written).toEqual([]);
    expect(JSON.stringify(store.groups.get(id))).toBe(kept);
    const unmet = run.verdicts.filter(({ outcome }) => outcome === "unmet");
    expect(unmet.map(({ check }) => check.id)).toContain("resource-readable");
    expect([...store.groups.keys()]).toEqual([id]);
  });
  test("a duplicate that is accepted is removed like everything else", async () => {
    const store = emptyStore();
    const next = handlerOf(store);
    let twins = 0;
    const handler: Handler = async (wire) => {
      const answer = await next(wire);
      const body = parseJson(wire.body ?? "");
      if (answer.status !== 409 || !isObject(body)) return answer;
      const id = `twin-${(twins += 1)}`;
      store.users.set(id, { ...body, id });
      return answerOf(201, {}, JSON.stringify({ ...body, id }));
    };
    const run = await rehearse(sendTo(handler), { kind, suites: ["assign"] });
    expect(twins).toBe(2);
    expect(outcomes(run, "duplicate", "duplicate-refused")).toEqual(["unmet"]);
    expect(store.users.size).toBe(0);
  });
  test.each(["..", ".", " "])("an id of %j makes no path: the account is looked up by its name", async (id) => {
    const store = emptyStore();
    const run = await rehearse(sendTo(reference(store, { baseUrl, token, newId: () => id })), {
      kind,
      suites: ["leave-and-return"],
    });
    expect(wrongWrites(run)).toEqual([]);
    expect(outcomes(run, "assigned", "create-body")).toEqual(["unmet"]);
  });
});

describe("a write to what is not the run's own is never sent", () => {
  const at: At = { app: "oin", suite: "mine", step: "step" };
  function* write(path: string): Play {
    yield { part: "write", request: { method: "PUT", path, body: {} } };
    return { how: "done", why: "" };
  }
  const endingOf = async (path: string, before: Request, answer: Answer): Promise<Ending | undefined> => {
    const sent: string[] = [];
    const send: Send = ({ method }) => {
      sent.push(method);
      return Promise.resolve(sent.length === 1 ? answer : said({ id: "1", userName: "stranger" }));
    };
    const session = new Session({ send, sleep: noTime, signature: "sot-abc123", backOffMs: 1 });
    await session.exchange(at, "okta", { part: "before", request: before });
    let ending: Ending | undefined;
    for await (const entry of drive(at, "okta", write(path), session)) if (entry.kind === "end") ({ ending } = entry);
    expect(sent.filter((method) => method === "PUT")).toEqual([]);
    return ending;
  };
  const list: Request = { method: "GET", path: "/Users" };
  const create: Request = { method: "POST", path: "/Users", body: { userName: "ada.sot-abc123.1" } };
  const shows = (one: Resource): Answer => answerOf(200, {}, JSON.stringify({ totalResults: 1, Resources: [one] }));
  const said = (one: Resource): Answer => answerOf(201, {}, JSON.stringify(one));

  test.each<[string, Request, Answer]>([
    ["a list has shown a stranger there", list, shows({ id: "1", userName: "stranger" })],
    [
      "a list has shown the run's name there, which no create accounts for",
      list,
      shows({ id: "1", userName: "bob.sot-abc123.7" }),
    ],
    ["a create was answered with the id of a stranger", create, said({ id: "1", userName: "ada.sot-abc123.1" })],
  ])("and the move stops, for the target has led there, where %s", async (_, before, answer) => {
    expect(await endingOf("/Users/1", before, answer)).toEqual({
      how: "stopped",
      why: "PUT /Users/1 was not sent: the target has not shown it as something this run made",
    });
  });
  test.each(["/Users/2", "/Users", "/Groups/1", "/Users/1/x"])(
    "and the tool is broken where nothing that the target has said leads there (%s)",
    async (path) => {
      expect(await endingOf(path, list, shows({ id: "1", userName: "stranger" }))).toEqual({
        how: "broke",
        why: `PUT ${path} was not sent: nothing that the target has answered leads to it, so this tool is at fault`,
      });
    },
  );
});

describe.each(bothKinds)("a server that sends writes on to somebody else (%s)", (kind) => {
  test.each(["POST", "PUT", "PATCH", "DELETE"])(
    "has its %s refused: nobody who lives there is written to",
    async (method) => {
      const store = inhabited();
      const places = { Users: "resident-1", Groups: "42" };
      const server = await listen((url) => {
        const next = reference(store, { baseUrl: url, token });
        return (wire) => {
          const [, list = "", id] = wire.path.split(/[/?]/);
          const isOwn = (list === "Users" || list === "Groups") && !taken.has(id);
          if (wire.method !== method || !isOwn) return next(wire);
          const location = `${new URL(url).pathname}/${list}/${places[list]}`;
          return Promise.resolve(answerOf(308, { location }, ""));
        };
      });
      const line = transport({ baseUrl: server.url });
      const send: Send = (request, by) => line.send(toWire(request, by, `Bearer ${token}`));
      const run = await rehearse(send, { kind, suites: ["update", "leave-and-return", "push-group"] });
      await line.close();
      await server.close();
      const kept = [...residents, everyone].map((one) => JSON.stringify(one));
      const there = [...store.users.values(), ...store.groups.values()].map((one) => JSON.stringify(one));
      expect(there).toEqual(expect.arrayContaining(kept));
      const met = run.exchanges.filter(({ request, answer }) => request.method === method && answer?.status !== 308);
      expect(requests(met)).toEqual([]);
      if (run.exchanges.some(({ by, request }) => by === "okta" && request.method === method))
        expect(exitCode(run.report)).toBe(1);
      const left = new Set(run.report.leftovers.map(({ path }) => path));
      const own = [...store.users.keys()].filter((id) => !taken.has(id)).map((id) => `/Users/${id}`);
      expect(own.filter((path) => !left.has(path))).toEqual([]);
    },
  );
});

describe("a server that gives ids out again", () => {
  const heir = (kind: "users" | "groups", id: string): Resource =>
    kind === "users"
      ? { schemas: [USER], id, userName: "heir@example.com", active: true }
      : { schemas: [GROUP], id, displayName: "Heirs", members: [] };
  /** A stranger takes the place of whatever is deleted, as soon as that was answered with 404 to this method. */
  const inherited = (store: Store, method: string): { readonly handler: Handler; readonly heirs: Set<string> } => {
    const next = reference(store, { baseUrl, token });
    const heirs = new Set<string>();
    const deleted = new Set<string>();
    const handler: Handler = async (wire) => {
      const before = { users: new Set(store.users.keys()), groups: new Set(store.groups.keys()) };
      const answer = await next(wire);
      for (const kind of ["users", "groups"] as const)
        for (const id of before[kind]) if (!store[kind].has(id)) deleted.add(`${kind}/${id}`);
      const [, list = "", id = ""] = wire.path.split("/");
      const kind = list === "Users" ? "users" : "groups";
      if (wire.method === method && answer.status === 404 && deleted.has(`${kind}/${id}`)) {
        store[kind].set(id, heir(kind, id));
        heirs.add(JSON.stringify(heir(kind, id)));
      }
      return answer;
    };
    return { handler, heirs };
  };
  test.each([
    ["rfc-bulk", "GET"],
    ["rfc-delete", "DELETE"],
    ["rfc-delete", "PATCH"],
  ])("%s leaves alone who got the id of what was deleted, after a %s had found nobody", async (id, method) => {
    const store = emptyStore();
    const { handler, heirs } = inherited(store, method);
    await rehearse(sendTo(handler), { suites: [id] });
    expect(heirs.size).toBeGreaterThan(0);
    const there = [...store.users.values(), ...store.groups.values()].map((one) => JSON.stringify(one));
    expect(there.toSorted()).toEqual([...heirs].toSorted());
  });
});

describe("a server that makes what it was not asked to make", () => {
  /** Instead of the answer to such a request, one to a create of the same body, said in another way perhaps. */
  const making = async (
    id: string,
    instead: (wire: Wire, answer: Answer) => boolean,
    said: (answer: Answer, refusal: Answer) => Answer,
  ): Promise<{ readonly made: number; readonly left: readonly unknown[]; readonly run: Rehearsal }> => {
    const store = emptyStore();
    const next = reference(store, { baseUrl, token });
    let made = 0;
    const handler: Handler = async (wire) => {
      const answer = await next(wire);
      if (!instead(wire, answer)) return answer;
      const path = wire.path.startsWith("/Groups") ? "/Groups" : "/Users";
      const body = parseJson(wire.body ?? "");
      if (!isObject(body)) return answer;
      const kind = path === "/Groups" ? store.groups : store.users;
      const twin = { ...body, id: `twin-${(made += 1)}` };
      kind.set(twin.id, twin);
      return said(answerOf(201, {}, JSON.stringify(twin)), answer);
    };
    const run = await rehearse(sendTo(handler), { suites: [id] });
    return { made, left: [...store.users.values(), ...store.groups.values()], run };
  };
  const itself = (answer: Answer): Answer => answer;
  const silent = ({ status }: Answer): Answer => answerOf(status, {}, "");
  const postsToOne = ({ method, path }: Wire): boolean => method === "POST" && /^\/Users\/[^.]/.test(path);
  const putsToNone = ({ method }: Wire, { status }: Answer): boolean => method === "PUT" && status === 404;
  const refusedCreate = ({ method, path, body = "" }: Wire, { status }: Answer): boolean =>
    method === "POST" && path === "/Users" && status === 400 && body.includes("userName");

  test.each([
    ["a POST to where a person is", "rfc-protocol", postsToOne, "tells of it", itself],
    ["a POST to where a person is", "rfc-protocol", postsToOne, "does not", silent],
    ["a PUT to what was deleted", "rfc-delete", putsToNone, "tells of it", itself],
    ["a PUT to what was deleted", "rfc-delete", putsToNone, "does not", silent],
    ["a create that it refuses", "rfc-protocol", refusedCreate, "says no", (_: Answer, refusal: Answer) => refusal],
  ] as const)("leaves nothing behind of %s (%s)", async (_what, id, instead, _how, said) => {
    const { made, left, run } = await making(id, instead, said);
    expect(made).toBeGreaterThan(0);
    expect([left, run.report.leftovers]).toEqual([[], []]);
  });
});
