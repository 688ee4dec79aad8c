import { describe, expect, test } from "vitest";
import type { Answer, AppKind, Exchange, Lost, Send, Wire } from "../src/model.ts";
import { toWire } from "../src/okta/wire.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode } from "../src/report.ts";
import { answerOf, attribute } from "../src/scim/json.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, rehearse, requests, sendTo, suite, type Rehearsal } from "./rehearsal.ts";

const handlerOf = (store: Store): Handler => reference(store, { baseUrl, token });
const status = (code: number): Answer => answerOf(code, {}, "");
const timeout: Lost = { lost: "timeout", why: "no answer within 60000 ms" };
/** The reference server, which answers otherwise where the test says so, without having done anything. */
const instead =
  (store: Store, answer: (wire: Wire) => Answer | Lost | undefined): Send =>
  (request, by) => {
    const wire = toWire(request, by, `Bearer ${token}`);
    const other = answer(wire);
    return other === undefined ? handlerOf(store)(wire) : Promise.resolve(other);
  };
/** The reference server, which does what it is asked for and then answers otherwise. */
const afterwards =
  (store: Store, answer: (wire: Wire) => Answer | Lost | undefined): Send =>
  async (request, by) => {
    const wire = toWire(request, by, `Bearer ${token}`);
    const done = await handlerOf(store)(wire);
    return answer(wire) ?? done;
  };
const isA =
  (method: string, endpoint = "/Users") =>
  (wire: Wire): boolean =>
    wire.method === method && wire.path.startsWith(endpoint);
const swept = ({ exchanges }: Rehearsal): readonly Exchange[] => exchanges.filter(({ by }) => by === "cleanup");

const oneAccount = suite({
  people: { ada: [] },
  steps: [{ id: "made", does: "Ada is assigned", move: "make-assigned-account", with: { person: "ada" } }],
});
const oneGroup = suite({
  groups: ["team"],
  steps: [{ id: "made", does: "A group is pushed", move: "make-pushed-group", with: { group: "team" } }],
});

describe.each(bothKinds)("after a normal run (%s)", (kind) => {
  test("nothing is left, twice in a row on the same server, and whoever lived there is as before", async () => {
    const store = emptyStore();
    seed(store, { users: 3, groups: 1 });
    const before = structuredClone(store);
    for (const mark of ["aaaaaa", "bbbbbb"]) {
      const { report, verdicts } = await rehearse(sendTo(handlerOf(store)), { kind, mark });
      expect(report.leftovers).toEqual([]);
      expect(exitCode(report)).toBe(0);
      expect(verdicts.filter(({ outcome }) => outcome !== "met" && outcome !== "not-applicable")).toEqual([]);
    }
    expect(store).toEqual(before);
  });
  test("groups go before people, and what cleanup sends is marked and never judged", async () => {
    const wires: Wire[] = [];
    const handler = handlerOf(emptyStore());
    const run = await rehearse(
      (request, by) => {
        const wire = toWire(request, by, `Bearer ${token}`);
        if (by === "cleanup") wires.push(wire);
        return handler(wire);
      },
      { kind, suites: ["push-group"] },
    );
    const removed = requests(swept(run)).filter((one) => one.startsWith("DELETE"));
    expect(removed.map((one) => one.split("/")[1])).toEqual(["Groups", "Groups", "Users", "Users", "Users"]);
    expect(wires.length).toBe(swept(run).length);
    for (const { headers } of wires) expect(headers).toContainEqual(["X-Scim-Okta-Test", "cleanup"]);
    expect(run.verdicts.filter(({ by, step }) => by === "cleanup" || step === "cleanup")).toEqual([]);
  });
  test("with --keep everything stays, and is listed", async () => {
    const store = emptyStore();
    const run = await rehearse(sendTo(handlerOf(store)), { kind, suites: ["assign", "push-group"], keep: true });
    expect(swept(run)).toEqual([]);
    const there = [
      ...[...store.users.keys()].map((id) => `/Users/${id}`),
      ...[...store.groups.keys()].map((id) => `/Groups/${id}`),
    ];
    expect(there).toHaveLength(8);
    expect(run.report.leftovers.map(({ path }) => path).toSorted()).toEqual(there.toSorted());
    expect(new Set(run.report.leftovers.map(({ why }) => why))).toEqual(new Set(["kept as asked"]));
    for (const { name } of run.report.leftovers) expect(name).toMatch(/sot-abc123/i);
  });
});

describe("a create that was not answered properly", () => {
  const once = (change: (wire: Wire) => Answer | Lost | undefined): ((wire: Wire) => Answer | Lost | undefined) => {
    let done = false;
    return (wire) => {
      const answer = done ? undefined : change(wire);
      done ||= answer !== undefined;
      return answer;
    };
  };
  test.each<[string, Answer | Lost]>([
    ["a 500", status(500)],
    ["no answer", timeout],
    ["a 201 without a body", status(201)],
    ["a 201 with somebody else", answerOf(201, {}, '{"id":"1","userName":"stranger@example.com"}')],
  ])("is looked up by its name and removed (%s)", async (_, came) => {
    const store = emptyStore();
    seed(store, { users: 2 });
    const send = afterwards(
      store,
      once((wire) => (isA("POST")(wire) ? came : undefined)),
    );
    const run = await rehearse(send, { suites: [oneAccount] });
    const name = run.stories[0]?.people[0]?.userName ?? "";
    expect(requests(swept(run))).toEqual([
      `GET /Users?filter=userName%20eq%20%22${encodeURIComponent(name)}%22&startIndex=1&count=100`,
      // A list alone does not show whose it is.
      expect.stringMatching(/^GET \/Users\/[0-9a-f-]{36}$/),
      expect.stringMatching(/^DELETE \/Users\/[0-9a-f-]{36}$/),
      expect.stringMatching(/^GET \/Users\/[0-9a-f-]{36}$/),
    ]);
    expect(store.users.size).toBe(2);
    expect(run.report.leftovers).toEqual([]);
  });
  test("is looked up among groups if it was a group", async () => {
    const store = emptyStore();
    const run = await rehearse(
      afterwards(
        store,
        once((wire) => (isA("POST")(wire) || isA("POST", "/Groups")(wire) ? status(500) : undefined)),
      ),
      { suites: [oneGroup] },
    );
    expect(requests(swept(run))).toEqual([
      expect.stringMatching(/^GET \/Groups\?filter=displayName%20eq%20%22%C3%89quipe%20/),
      expect.stringMatching(/^GET \/Groups\//),
      expect.stringMatching(/^DELETE \/Groups\//),
      expect.stringMatching(/^GET \/Groups\//),
    ]);
    expect(store.groups.size).toBe(0);
  });
  test("is forgotten where nobody of that name is there", async () => {
    for (const answer of [undefined, status(404)]) {
      const store = emptyStore();
      const send = instead(store, (wire) => (isA("POST")(wire) ? status(500) : isA("GET")(wire) ? answer : undefined));
      const run = await rehearse(send, { suites: [oneAccount] });
      expect(requests(swept(run))).toHaveLength(1);
      expect(run.report.leftovers).toEqual([]);
    }
  });
  test("is listed as left over, once, where the look-up is not answered either", async () => {
    const store = emptyStore();
    const send = instead(store, (wire) => (isA("POST")(wire) || isA("GET")(wire) ? status(500) : undefined));
    const run = await rehearse(send, { suites: [oneAccount, "connection", "push-group"] });
    const name = run.stories[0]?.people[0]?.userName;
    const left = run.report.leftovers.filter((one) => one.name === name);
    expect(left).toEqual([
      {
        certain: false,
        path: "/Users",
        name,
        why: "its create was not answered properly, nor was the look-up for it",
      },
    ]);
  });
  test("is listed where the look-up cannot be read", async () => {
    for (const text of ["<html>", "", '{"totalResults":"0","Resources":[]}']) {
      const unreadable = answerOf(200, {}, text);
      const send = instead(emptyStore(), (wire) => (isA("POST")(wire) ? status(500) : unreadable));
      const run = await rehearse(send, { suites: [oneAccount] });
      expect(run.report.leftovers).toMatchObject([{ certain: false, path: "/Users" }]);
    }
  });
  test("is never taken for a namesake's", async () => {
    const store = emptyStore();
    const send: Send = (request, by) => {
      const wire = toWire(request, by, `Bearer ${token}`);
      if (isA("POST")(wire)) return Promise.resolve(status(500));
      return handlerOf(store)({ ...wire, path: wire.path.replace(/filter=[^&]*&/, "") });
    };
    seed(store, { users: 5 });
    const run = await rehearse(send, { suites: [oneAccount] });
    expect(requests(swept(run)).filter((one) => one.startsWith("DELETE"))).toEqual([]);
    expect(store.users.size).toBe(5);
  });
  test("is left alone under an id that was shown as somebody else's, and mentioned", async () => {
    const stranger = { id: "1", userName: "stranger@example.com" };
    const send: Send = ({ method, path }) => {
      const name = / eq "(.*)"$/.exec(new URLSearchParams(path.split("?")[1]).get("filter") ?? "")?.[1];
      const Resources = [name === undefined ? stranger : { ...stranger, userName: name }];
      return Promise.resolve(
        method === "GET" ? answerOf(200, {}, JSON.stringify({ totalResults: 1, Resources })) : status(500),
      );
    };
    const run = await rehearse(send, { suites: ["connection", oneAccount] });
    const name = run.stories[1]?.people[0]?.userName;
    expect(requests(run.exchanges).filter((one) => one.startsWith("DELETE"))).toEqual([]);
    expect(run.report.leftovers).toMatchObject([
      { path: "/Users/1", name, why: expect.stringContaining("left alone") },
    ]);
  });
  test("is looked up in a run that keeps what it made neither, but mentioned", async () => {
    const run = await rehearse(
      instead(emptyStore(), (wire) => (isA("POST")(wire) ? status(500) : undefined)),
      { suites: [oneAccount], keep: true },
    );
    expect(swept(run)).toEqual([]);
    const name = run.stories[0]?.people[0]?.userName;
    const why = expect.stringContaining("kept as asked");
    expect(run.report.leftovers).toEqual([{ certain: false, path: "/Users", name, why }]);
  });
});

describe("a server that cannot delete", () => {
  const ways: readonly [AppKind, string][] = [
    ["oin", "PATCH"],
    ["aiw", "PUT"],
  ];
  const path = /^\/Users\/[0-9a-f-]{36}$/;
  const steps = (run: Rehearsal): readonly string[] => swept(run).map(({ request }) => request.method);
  const active = (store: Store): readonly unknown[] => [...store.users.values()].map((one) => attribute(one, "active"));

  test.each(ways)("has people deactivated, in the app's own way, and read back (%s: %s)", async (kind, method) => {
    for (const code of [403, 405, 500, 501]) {
      const store = emptyStore();
      const send = instead(store, (wire) => (isA("DELETE")(wire) ? status(code) : undefined));
      const run = await rehearse(send, { kind, suites: [oneAccount] });
      expect(steps(run)).toEqual(["GET", "DELETE", "GET", method, "GET"]);
      expect(active(store)).toEqual([false]);
      const name = run.stories[0]?.people[0]?.userName;
      const why = `its DELETE was answered ${code}, so it was deactivated`;
      expect(run.report.leftovers).toEqual([{ certain: true, path: expect.stringMatching(path), name, why }]);
    }
  });
  test.each(ways)("has them deactivated the other way where the app's own is refused (%s)", async (kind, method) => {
    const store = emptyStore();
    const send = instead(store, (wire) => (isA("DELETE")(wire) || isA(method)(wire) ? status(501) : undefined));
    const run = await rehearse(send, { kind, suites: [oneAccount] });
    const other = method === "PUT" ? "PATCH" : "PUT";
    expect(steps(run)).toEqual(["GET", "DELETE", "GET", method, "GET", other, "GET"]);
    expect(active(store)).toEqual([false]);
    expect(run.report.leftovers.map(({ why }) => why)).toEqual(["its DELETE was answered 501, so it was deactivated"]);
  });
  test("is not believed: who is still active after a 200 counts as active", async () => {
    const store = emptyStore();
    const send = instead(store, (wire) => {
      if (isA("DELETE")(wire)) return status(405);
      return isA("PATCH")(wire) || isA("PUT")(wire) ? status(200) : undefined;
    });
    const run = await rehearse(send, { suites: [oneAccount] });
    expect(active(store)).toEqual([true]);
    expect(run.report.leftovers.map(({ why }) => why)).toEqual([
      "its DELETE was answered 405 and it could not be deactivated either",
    ]);
  });
  test("keeps groups, which cannot be deactivated", async () => {
    const store = emptyStore();
    const send = instead(store, (wire) => (isA("DELETE", "/Groups")(wire) ? status(405) : undefined));
    const run = await rehearse(send, { suites: [oneGroup] });
    expect(steps(run)).toEqual(["GET", "DELETE", "GET"]);
    const name = run.stories[0]?.groups[0]?.displayName;
    const why = "its DELETE was answered 405";
    expect(run.report.leftovers).toEqual([{ certain: true, path: expect.stringMatching(/^\/Groups\//), name, why }]);
  });
  test("is asked once a thing, also in a long run", async () => {
    const send = instead(emptyStore(), (wire) => (isA("DELETE")(wire) ? status(405) : undefined));
    const run = await rehearse(send, { suites: ["assign", "update", "leave-and-return"] });
    const deletes = requests(swept(run)).filter((one) => one.startsWith("DELETE"));
    expect(new Set(deletes).size).toBe(deletes.length);
    expect(run.report.leftovers).toHaveLength(7);
  });
});

test("what answers 404 to its removal is gone only if it cannot be read either", async () => {
  const store = emptyStore();
  const hiding = await rehearse(
    instead(store, (wire) => (isA("DELETE")(wire) ? status(404) : undefined)),
    { suites: [oneAccount] },
  );
  expect(requests(swept(hiding)).map((one) => one.split(" ")[0])).toEqual(["GET", "DELETE", "GET", "PATCH", "GET"]);
  expect(hiding.report.leftovers.map(({ why }) => why)).toEqual(["its DELETE was answered 404, so it was deactivated"]);
});
test("a removal that was answered 204 and removed nothing is not believed", async () => {
  const store = emptyStore();
  const run = await rehearse(
    instead(store, (wire) => (isA("DELETE")(wire) ? status(204) : undefined)),
    { suites: [oneAccount] },
  );
  expect(run.report.leftovers.map(({ why }) => why)).toEqual([
    "its DELETE was answered 204, but it is still there, so it was deactivated",
  ]);
});
test("what could not be removed is listed once, however often it is shown later", async () => {
  const store = emptyStore();
  const run = await rehearse(
    instead(store, (wire) => (isA("DELETE")(wire) ? status(204) : undefined)),
    { suites: ["assign", "import"] },
  );
  const left = run.report.leftovers.map(({ path }) => path);
  expect(new Set(left).size).toBe(left.length);
  expect(left).toHaveLength(store.users.size);
});
test("a removal that is not answered leaves a doubt, which is listed", async () => {
  const send = instead(emptyStore(), (wire) => (isA("DELETE")(wire) ? timeout : undefined));
  const run = await rehearse(send, { suites: [oneAccount] });
  expect(run.report.leftovers.map(({ why }) => why)).toEqual(["its DELETE was not answered"]);
});
test("a group that was unlinked and deleted is not deleted once more", async () => {
  const run = await rehearse(sendTo(handlerOf(emptyStore())), { suites: ["group-life"] });
  const deletes = requests(run.exchanges).filter((one) => one.startsWith("DELETE"));
  expect(new Set(deletes).size).toBe(deletes.length);
});
test("a removal for which there is no token says so", async () => {
  const why = "the token endpoint answered 503";
  const lost = { lost: "unauthorized", why } as const;
  const send = instead(emptyStore(), (wire) => (isA("DELETE")(wire) ? lost : undefined));
  const run = await rehearse(send, { suites: [oneAccount] });
  expect(run.report.leftovers.map((left) => left.why)).toEqual([`it could not be removed: ${why}`]);
});
