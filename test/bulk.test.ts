import { describe, expect, test } from "vitest";
import { Ledger } from "../src/ledger.ts";
import type { Answer, Ask, Exchange, Json, Lost, Request, Resource, Send } from "../src/model.ts";
import { History } from "../src/past.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { NOBODY } from "../src/names.ts";
import { answerOf, isObject } from "../src/scim/json.ts";
import { resultsIn } from "../src/scim/bulk.ts";
import { BULK_REQUEST } from "../src/scim/urns.ts";
import { ForeignWrite, Session } from "../src/session.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { noTime, rehearse, sendTo } from "./rehearsal.ts";

const ada = "ada.sot-abc123.1@example.com";
const bob = "bob.sot-abc123.2@example.com";
const at = { app: "oin", suite: "mine", step: "step" } as const;
const json = (status: number, body: Json): Answer => answerOf(status, {}, JSON.stringify(body));
const bulk = (...Operations: readonly Json[]): Request => ({
  method: "POST",
  path: "/Bulk",
  body: { schemas: [BULK_REQUEST], Operations },
});
const create = (bulkId: string, userName: string): Resource => ({
  method: "POST",
  path: "/Users",
  bulkId,
  data: { userName },
});
const result = (bulkId: string, id: string, more: Resource = {}): Resource => ({
  method: "POST",
  bulkId,
  location: `${baseUrl}/Users/${id}`,
  status: "201",
  ...more,
});
const both = [create("ada", ada), create("bob", bob)];
const spoken: Ask["operations"] = [
  { about: "ada", wants: { userName: ada } },
  { about: "bob", wants: { userName: bob } },
];
const exchange = (request: Request, came: Answer | Lost, operations: Ask["operations"] = spoken): Exchange => ({
  ...at,
  part: "bulk",
  seq: 1,
  by: "probe",
  operations,
  request,
  ...("lost" in came ? { lost: came } : { answer: came }),
});
const answered = (...Operations: readonly Json[]): Answer => json(200, { Operations });
const ledger = (came: Answer | Lost): Ledger => {
  const all = new Ledger("sot-abc123");
  all.note(exchange(bulk(...both), came));
  return all;
};
const sought = (all: Ledger): readonly string[] => all.sought.unresolved().map(({ name }) => name);
const read = (path: string, status: number, body: Json): Exchange => ({
  ...exchange({ method: "GET", path }, json(status, body)),
});

describe("what a bulk request has made", () => {
  test("is what its results say, each for whom it was made, whatever their order", () => {
    const all = ledger(answered(result("bob", "2"), result("ada", "1")));
    expect([all.madeFor("ada", "/Users/1"), all.madeFor("bob", "/Users/2"), sought(all)]).toEqual([true, true, []]);
    expect(all.recognises("/Users/1")).toBe(false);
  });
  test.each<[string, Answer | Lost, readonly string[]]>([
    ["the answer is lost", { lost: "timeout", why: "" }, [ada, bob]],
    ["the whole is refused, half-way perhaps", json(409, {}), [ada, bob]],
    ["nothing is said of one", answered(result("ada", "1")), [bob]],
    ["no bulkId is echoed", answered({ method: "POST", status: "201", location: "/Users/1" }), [ada, bob]],
    ["one is said to have failed", answered(result("ada", "1"), { bulkId: "bob", status: "400" }), [bob]],
    ["no place is told", answered(result("ada", "1"), { bulkId: "bob", status: "201" }), [bob]],
    ["both are said to be in one place", answered(result("ada", "1"), result("bob", "1")), [bob]],
    ["the place makes no path", answered(result("ada", "1"), result("bob", "..")), [bob]],
    ["the place is another kind's", answered(result("ada", "1"), result("bob", "2", { location: "/Groups/2" })), [bob]],
    ["there is no JSON", answerOf(200, {}, "done"), [ada, bob]],
  ])("is looked for by its name where %s", (_, came, names) => {
    expect(sought(ledger(came))).toEqual(names);
  });
  test("is let go, and looked for, where the place is a stranger's", () => {
    const all = ledger(answered(result("ada", "1"), result("bob", "2")));
    all.note(read("/Users/1", 200, { id: "1", userName: "stranger@example.com" }));
    expect([all.holds("/Users/1"), sought(all)]).toEqual([false, [ada]]);
  });
  test("is gone where the result of a DELETE says so, and only then", () => {
    const removal = { method: "DELETE", path: "/Users/1" };
    const all = ledger(answered(result("ada", "1"), result("bob", "2")));
    all.note(exchange(bulk(removal), answered({ ...removal, location: "/Users/1", status: "404" }), []));
    expect(all.holds("/Users/1")).toBe(true);
    all.note(exchange(bulk(removal), answered({ ...removal, location: "/Users/1", status: "204" }), []));
    expect(all.holds("/Users/1")).toBe(false);
  });
});

describe("what the past knows of a bulk request", () => {
  const past = (came: Answer | Lost): History => {
    const history = new History();
    history.note({ kind: "exchange", ...exchange(bulk(...both), came) });
    return history;
  };
  test("is what each operation wanted, and where it went", () => {
    const history = past(answered(result("bob", "2"), result("ada", "1", { status: 201 })));
    expect([history.id("ada"), history.id("bob")]).toEqual(["1", "2"]);
    expect(history.intended("ada")).toEqual({ userName: ada });
    expect(history.lastWrite("ada")?.request.path).toBe("/Bulk");
  });
  test("is nothing of what failed or was not answered", () => {
    const history = past(answered(result("ada", "1"), { bulkId: "bob", status: { code: "409" } }));
    expect(history.id("bob")).toBeUndefined();
    expect(history.intended("bob")).toEqual({ unknown: "the POST was not accepted" });
    expect(past({ lost: "timeout", why: "" }).intended("ada")).toHaveProperty("unknown");
  });
  test("is an id of the past once it was deleted", () => {
    const history = past(answered(result("ada", "1"), result("bob", "2")));
    const removal = { method: "DELETE", path: "/Users/1" };
    const gone = exchange(bulk(removal), answered({ ...removal, status: "204" }), [{ about: "ada" }]);
    history.note({ kind: "exchange", ...gone });
    expect([history.id("ada"), history.formerId("ada")]).toEqual([undefined, "1"]);
  });
});

describe("the guard before a bulk request", () => {
  const session = (): { line: Session; sent: Request[] } => {
    const sent: Request[] = [];
    const send: Send = (request) => {
      sent.push(request);
      const shown = request.method === "GET" ? { id: "1", userName: ada } : { Operations: [result("ada", "1")] };
      return Promise.resolve(json(200, shown));
    };
    return { line: new Session({ send, signature: "sot-abc123", sleep: noTime, backOffMs: 0 }), sent };
  };
  const ask = (request: Request): Ask => ({ part: "bulk", request });
  const removal = (path: string): Resource => ({ method: "DELETE", path });
  const put = (path: string): Resource => ({ method: "PUT", path, data: { userName: ada } });

  test.each<[string, Request]>([
    ["a replacement of somebody else", bulk(create("ada", ada), put("/Users/9"))],
    ["a replacement of nobody", bulk(put(`/Users/${NOBODY}`))],
    ["a removal of nobody beside one of somebody else", bulk(removal(`/Groups/${NOBODY}`), removal("/Groups/9"))],
    ["a removal in lower case", bulk({ method: "delete", path: "/Users/9" })],
    ["a read of somebody else, should it be taken for something more", bulk({ method: "GET", path: "/Users/9" })],
    ["a create under a name that is not the run's", bulk(create("x", "stranger@example.com"))],
    ["a create without a name", bulk({ method: "POST", path: "/Users", bulkId: "x" })],
    ["a create of something that nobody would clean up", bulk({ ...create("x", ada), path: "/Devices" })],
    ["an operation that says nothing", bulk({})],
    ["a bulkId that nothing is created as", bulk(create("ada", ada), put("/Users/bulkId:bob"))],
    ["operations that are none", bulk(7)],
    ["a body that goes out otherwise than it reads", { ...bulk(), text: JSON.stringify(bulk(put("/Users/9")).body) }],
  ])("refuses %s, and sends nothing", async (_, request) => {
    const { line, sent } = session();
    await expect(line.exchange(at, "probe", ask(request))).rejects.toThrow(ForeignWrite);
    expect(sent).toEqual([]);
  });
  test("lets pass the removal of nobody", async () => {
    const { line, sent } = session();
    const request = bulk(removal(`/Users/${NOBODY}`), removal(`/Groups/${NOBODY}`));
    await line.exchange(at, "probe", ask(request));
    expect(sent).toEqual([request]);
  });
  test("lets pass nothing at what was deleted, though a reading has shown that it is gone", async () => {
    const made = { ...read("/Users/1", 200, { id: "1", userName: ada }) };
    const { line } = session();
    line.ledger.note(exchange(bulk(create("ada", ada)), answered(result("ada", "1"))));
    line.ledger.note(made);
    line.ledger.note(exchange({ method: "DELETE", path: "/Users/1" }, json(204, {})));
    line.ledger.note(read("/Users/1", 404, {}));
    expect(line.ledger.knowsAbsent("/Users/1")).toBe(true);
    await expect(line.exchange(at, "probe", ask(bulk(removal("/Users/1"))))).rejects.toThrow(ForeignWrite);
  });
  test("lets pass what the run makes, and then what it has made and has been shown", async () => {
    const { line } = session();
    await line.exchange(at, "probe", ask(bulk(create("ada", ada), put("/Users/bulkId:ada"))));
    const change = bulk(put("/Users/1"), { method: "DELETE", path: "/Users/1" });
    expect(line.unproven(change)).toEqual(["/Users/1"]);
    await expect(line.exchange(at, "probe", ask(change))).rejects.toThrow(ForeignWrite);
    await line.exchange(at, "probe", ask({ method: "GET", path: "/Users/1" }));
    expect(line.unproven(change)).toEqual([]);
    await expect(line.exchange(at, "probe", ask(change))).resolves.toMatchObject({ answer: { status: 200 } });
  });
  test("lets a POST to one resource pass where it is the run's own, and a search anywhere", async () => {
    const { line } = session();
    await expect(line.exchange(at, "probe", ask({ method: "POST", path: "/Users/9" }))).rejects.toThrow(ForeignWrite);
    await line.exchange(at, "probe", ask({ method: "POST", path: "/Users/.search", body: {} }));
  });
});

describe("a server that is wrong about its bulk requests", () => {
  const played = async (change: (answer: Answer, store: Store) => Answer | Lost) => {
    const store = emptyStore();
    store.users.set("resident", { id: "resident", userName: "resident@example.com" });
    const before = JSON.stringify(store.users.get("resident"));
    const well: Handler = reference(store, { baseUrl, token });
    const send: Send = async (request, by) => {
      const answer = await sendTo(well)(request, by);
      return request.path === "/Bulk" && !("lost" in answer) ? change(answer, store) : answer;
    };
    const { report, verdicts } = await rehearse(send, { suites: ["rfc-bulk"] });
    expect(JSON.stringify(store.users.get("resident"))).toBe(before);
    expect([[...store.users.keys()], store.groups.size, report.leftovers]).toEqual([["resident"], 0, []]);
    return new Set(verdicts.filter(({ outcome }) => outcome === "unmet").map(({ check }) => check.id));
  };
  const withResults = (answer: Answer, shown: (one: Resource) => Resource): Answer => {
    const { json: body } = answer;
    const Operations = resultsIn(body).map(shown);
    return isObject(body) && Operations.length > 0 ? json(answer.status, { ...body, Operations }) : answer;
  };

  test("leaves nothing behind where no answer comes", async () => {
    expect(await played(() => ({ lost: "unreachable", why: "reset" }))).toContain("answers");
  });
  test("leaves nothing behind where everything is said to have failed", async () => {
    const refused = { method: "POST", status: "500" };
    expect(await played((answer) => withResults(answer, (one) => ({ ...one, ...refused })))).toContain(
      "bulk-carried-out",
    );
  });
  test("leaves nothing behind where it makes something twice and tells of one", async () => {
    const twins = new Set<string>();
    expect(
      await played((answer, store) => {
        for (const [id, one] of store.groups) {
          if (id.startsWith("twin")) continue;
          twins.add(`twin-${id}`);
          store.groups.set(`twin-${id}`, { ...one, id: `twin-${id}` });
        }
        return answer;
      }),
    ).toEqual(new Set());
    expect(twins.size).toBeGreaterThan(2);
  });
  test("harms nobody where it names a stranger as what it has created", async () => {
    const location = `${baseUrl}/Users/resident`;
    expect(await played((answer) => withResults(answer, (one) => ({ ...one, location })))).toContain(
      "resource-readable",
    );
  });
});
