/** What is removed of what an earlier run has left, and above all what is not. */
import { describe, expect, test } from "vitest";
import type { Trace } from "../src/made.ts";
import type { Answer, AppKind, Resource, Wire } from "../src/model.ts";
import { toWire } from "../src/okta/wire.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { answerOf } from "../src/scim/json.ts";
import { GROUP, USER } from "../src/scim/urns.ts";
import { sweep, type Swept } from "../src/sweep.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, noTime } from "./rehearsal.ts";

const ada = "ada.sot-abc123.1@example.com";
const team = "Team sot-abc123.2";
const person = (id: string, userName: string): Resource => ({ schemas: [USER], id, userName, active: true });
const group = (id: string, displayName: string): Resource => ({ schemas: [GROUP], id, displayName, members: [] });
const alone = emptyStore();
seed(alone, { users: 3, groups: 1 });
/** Three people and a group live there, and Ada and the team, whom the run has left. */
function inhabited(): Store {
  const store = structuredClone(alone);
  store.users.set("a", person("a", ada));
  store.groups.set("t", group("t", team));
  return store;
}

interface Given {
  readonly traces: readonly Trace[];
  readonly kind?: AppKind;
  readonly dryRun?: boolean;
  readonly wrap?: (next: Handler) => Handler;
}
interface Came extends Swept {
  readonly sent: readonly string[];
}
async function swept(
  store: Store,
  { traces, kind = "oin", dryRun = false, wrap = (next) => next }: Given,
): Promise<Came> {
  const sent: string[] = [];
  const handler = wrap(reference(store, { baseUrl, token }));
  const came = await sweep(
    { mark: "abc123", traces, app: kind, dryRun },
    {
      sleep: noTime,
      send: (request, by) => {
        sent.push(`${request.method} ${request.path}`);
        return handler(toWire(request, by, `Bearer ${token}`));
      },
    },
    () => {},
  );
  return { ...came, sent };
}
const writes = ({ sent }: Came): readonly string[] => sent.filter((one) => !one.startsWith("GET"));
const saying =
  (isIt: (wire: Wire) => boolean, answer: Answer) =>
  (next: Handler): Handler =>
  (wire) =>
    isIt(wire) ? Promise.resolve(answer) : next(wire);
const shows = (one: Resource): Answer => answerOf(200, {}, JSON.stringify(one));
const known: readonly Trace[] = [
  { path: "/Users", name: ada },
  { path: "/Users/a", name: ada },
  { path: "/Groups", name: team },
  { path: "/Groups/t", name: team },
];
const unknown = known.filter(({ path }) => path.split("/").length === 2);

describe.each(bothKinds)("what a run has left (%s)", (kind) => {
  test("is read, and then removed, groups first; nobody else is touched", async () => {
    const store = inhabited();
    const came = await swept(store, { traces: known, kind });
    expect(came.found.map(({ path }) => path).toSorted()).toEqual(["/Groups/t", "/Users/a"]);
    expect([came.left, came.gone, came.strangers]).toEqual([[], [], []]);
    expect(writes(came)).toEqual(["DELETE /Groups/t", "DELETE /Users/a"]);
    expect(store).toEqual(alone);
  });
  test("is found by its name where no answer has told its id", async () => {
    const store = inhabited();
    const came = await swept(store, { traces: unknown, kind });
    expect(writes(came)).toEqual(["DELETE /Groups/t", "DELETE /Users/a"]);
    expect(store).toEqual(alone);
  });
  test("is found by its id where it was renamed: the run mark is what counts", async () => {
    const store = inhabited();
    store.groups.set("t", group("t", "Equipe sot-abc123.77"));
    const came = await swept(store, { traces: known, kind });
    expect([came.found.length, came.gone, came.left]).toEqual([2, [], []]);
    expect(store).toEqual(alone);
  });
  test("may be gone already, or never have come to be", async () => {
    const store = structuredClone(alone);
    for (const traces of [known, unknown]) {
      const came = await swept(store, { traces, kind });
      expect([came.found, came.left, came.gone]).toEqual([[], [], [ada, team]]);
      expect(writes(came)).toEqual([]);
    }
    expect(store).toEqual(alone);
  });
  test("is only shown in a dry run", async () => {
    const store = inhabited();
    const before = structuredClone(store);
    const came = await swept(store, { traces: known, kind, dryRun: true });
    expect(came.found).toHaveLength(2);
    expect(writes(came)).toEqual([]);
    expect(store).toEqual(before);
  });
  test("is told where the server cannot delete it", async () => {
    const store = inhabited();
    const wrap = saying(({ method }) => method === "DELETE", answerOf(501, {}, ""));
    const { left } = await swept(store, { traces: known, kind, wrap });
    expect(left.map(({ path, why }) => `${path} ${why}`)).toEqual([
      "/Groups/t its DELETE was answered 501",
      "/Users/a its DELETE was answered 501, so it was deactivated",
    ]);
  });
  test("is told as a doubt where the look-up is not answered", async () => {
    const wrap = saying(({ method }) => method === "GET", answerOf(500, {}, ""));
    const came = await swept(inhabited(), { traces: known, kind, wrap });
    expect(came.left.map(({ certain, path, name }) => [certain, path, name])).toEqual([
      [false, "/Users", ada],
      [false, "/Groups", team],
    ]);
    expect([writes(came), came.gone]).toEqual([[], []]);
  });
  test("is not removed under an id that only a list has told, and that is somebody else's", async () => {
    const [[id = ""] = []] = alone.users;
    const list = answerOf(200, {}, JSON.stringify({ totalResults: 1, Resources: [person(id, ada)] }));
    const wrap = saying(({ path }) => path.includes("filter=userName"), list);
    const came = await swept(inhabited(), { traces: unknown, kind, wrap });
    expect(writes(came)).toEqual(["DELETE /Groups/t"]);
    expect(came.left.map(({ certain, path, name }) => [certain, path, name])).toEqual([[false, "/Users", ada]]);
  });
  test.each([false, true])("is not removed under an id that cannot be read (dry run: %s)", async (dryRun) => {
    const wrap = saying(({ path }) => path === "/Users/a", answerOf(500, {}, ""));
    const came = await swept(inhabited(), { traces: unknown, kind, dryRun, wrap });
    expect(writes(came)).toEqual(dryRun ? [] : ["DELETE /Groups/t"]);
    expect(came.found.map(({ path }) => path)).toEqual(["/Groups/t"]);
    expect(came.left.map(({ certain, path, name }) => [certain, path, name])).toEqual([[true, "/Users/a", ada]]);
    expect(came.gone).toEqual([]);
  });
  test("is told as a doubt where it cannot be read, though the look-up shows nobody", async () => {
    const none = answerOf(200, {}, '{"totalResults":0,"Resources":[]}');
    const wrap = (next: Handler): Handler =>
      saying(
        ({ path }) => path.includes("filter="),
        none,
      )(saying(({ path }) => path === "/Users/a", answerOf(500, {}, ""))(next));
    const came = await swept(inhabited(), { traces: known, kind, wrap });
    expect(came.left.map(({ certain, path, name }) => [certain, path, name])).toEqual([[false, "/Users/a", ada]]);
    expect([writes(came), came.gone]).toEqual([["DELETE /Groups/t"], []]);
  });
});

describe("nobody else is removed, whatever a journal or a server says:", () => {
  const stranger = person("s", "stranger@example.com");
  test("somebody else who has the id by now", async () => {
    const store = inhabited();
    store.users.set("a", person("a", "heir@example.com"));
    const came = await swept(store, { traces: known });
    expect(writes(came)).toEqual(["DELETE /Groups/t"]);
    expect([came.gone, came.strangers]).toEqual([[ada], ["/Users/a"]]);
    expect(store.users.has("a")).toBe(true);
  });
  test("the run of another mark", async () => {
    const store = inhabited();
    store.users.set("a", person("a", "ada.sot-abc124.1@example.com"));
    expect(writes(await swept(store, { traces: known }))).toEqual(["DELETE /Groups/t"]);
  });
  test("a resident whose id stands in the journal", async () => {
    const store = inhabited();
    const [resident = ""] = store.users.keys();
    const traces = [...known, { path: `/Users/${resident}`, name: ada }];
    const came = await swept(store, { traces });
    expect(writes(came)).not.toContain(`DELETE /Users/${resident}`);
    expect(store).toEqual(alone);
  });
  test("strangers whom a look-up hands out", async () => {
    const store = inhabited();
    const list = answerOf(200, {}, JSON.stringify({ totalResults: 1, Resources: [stranger] }));
    const wrap = saying(({ path }) => path.includes("filter="), list);
    const came = await swept(store, { traces: unknown, wrap });
    expect([writes(came), came.found, came.gone]).toEqual([[], [], []]);
    // A server that shows others instead has not said that they are not there.
    expect(came.left.map(({ certain, name }) => [certain, name])).toEqual([
      [false, ada],
      [false, team],
    ]);
  });
  test("somebody who is shown under the run's name in a list, and under another when read", async () => {
    const store = inhabited();
    const list = answerOf(200, {}, JSON.stringify({ totalResults: 1, Resources: [person("s", "bob.sot-abc123.9")] }));
    const wrap = saying(({ path }) => path.includes("filter="), list);
    expect(writes(await swept(store, { traces: unknown, wrap }))).toEqual([]);
  });
  test("whoever is read without a name", async () => {
    const wrap = saying(({ path }) => /^\/Users\/a$|filter=/.test(path), shows({ id: "a" }));
    const came = await swept(inhabited(), { traces: [{ path: "/Users/a", name: ada }], wrap });
    expect(writes(came)).toEqual([]);
  });
  test.each(["/Users/..", "/Users/a/../b", "/Users/", "/Users/%", "/Groups/../Users/a", "/Me", "//Users/a"])(
    "what is at the path %s",
    async (path) => {
      const store = inhabited();
      const came = await swept(store, { traces: [{ path, name: "Nobody sot-abc123.8" }] });
      expect(came.sent.filter((one) => !one.includes("?filter="))).toEqual([]);
    },
  );
});
