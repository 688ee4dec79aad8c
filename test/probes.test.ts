import { describe, expect, test } from "vitest";
import type { Answer, AppKind, Exchange, Lost, Person, Verdict, Wire } from "../src/model.ts";
import { toWire } from "../src/okta/wire.ts";
import { otherCase } from "../src/probes/reading.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { conduct, planRun } from "../src/run.ts";
import { answerOf, attribute, text } from "../src/scim/json.ts";
import { membersNamed } from "../src/scim/members.ts";
import type { SuiteStep } from "../src/suite-file.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, configOf, suite } from "./rehearsal.ts";

interface Played {
  readonly ada: Person;
  /** Of the last step. */
  readonly exchanges: readonly Exchange[];
  readonly wires: readonly Wire[];
  readonly sent: readonly string[];
  readonly slept: readonly number[];
  readonly verdicts: readonly Verdict[];
}
type Instead = (wire: Wire) => Answer | Lost | undefined;
const one = (id: string, move: string, given: SuiteStep["with"] = { person: "ada" }): SuiteStep => ({
  id,
  does: id,
  move,
  with: given,
});
const team = { group: "team" };
const assigned = one("assigned", "make-assigned-account");

/** Plays the steps; `instead` answers in the last of them. */
async function play(kind: AppKind, steps: readonly SuiteStep[], instead?: Instead, residents = 0): Promise<Played> {
  const store = emptyStore();
  seed(store, { users: residents });
  const handler = reference(store, { baseUrl, token });
  const config = configOf({ kind, suites: [suite({ people: { ada: [] }, groups: ["team"], steps: [...steps] })] });
  const [story] = planRun(config);
  const ada = story?.people[0];
  const last = steps.at(-1)?.id;
  if (story === undefined || ada === undefined) throw new Error("nobody to play with");
  const [exchanges, wires, slept]: [Exchange[], Wire[], number[]] = [[], [], []];
  let done = 0;
  const report = await conduct(
    config,
    [story],
    {
      send(request, by) {
        const wire = toWire(request, by, `Bearer ${token}`);
        wires.push(wire);
        const other = done === steps.length - 1 && by === "probe" ? instead?.(wire) : undefined;
        return other === undefined ? handler(wire) : Promise.resolve(other);
      },
      sleep(ms) {
        slept.push(ms);
        return Promise.resolve();
      },
    },
    {
      exchange: (exchange) => exchange.step === last && exchanges.push(exchange),
      step: () => (done += 1),
    },
  );
  const sent = exchanges.map(({ request }) => `${request.method} ${request.path}`);
  const mine = wires.filter((_, index) => exchanges.some(({ seq }) => seq === index + 1));
  return { ada, exchanges, wires: mine, sent, slept, verdicts: report.suites[0]?.verdicts ?? [] };
}
const json = (status: number, body: object): Answer => answerOf(status, {}, JSON.stringify(body));
const bodies = ({ exchanges }: Played): readonly unknown[] => exchanges.map(({ request }) => request.body);

describe.each(bothKinds)("reading back (%s)", (kind) => {
  test("what is as it was written is read once", async () => {
    const { sent, slept } = await play(kind, [assigned, one("read", "read")]);
    expect(sent).toEqual([expect.stringMatching(/^GET \/Users\/[0-9a-f-]{36}$/)]);
    expect(slept).toEqual([]);
  });
  test("what differs is read once more, a quarter of a second later", async () => {
    const { sent, slept } = await play(kind, [assigned, one("read", "read")], () =>
      json(200, { id: "1", active: false }),
    );
    expect(new Set(sent).size).toBe(1);
    expect(sent).toHaveLength(2);
    expect(slept).toEqual([250]);
  });
  test("what cannot be read, or of which nobody knows what it should hold, is read once", async () => {
    expect((await play(kind, [assigned, one("read", "read")], () => answerOf(500, {}, ""))).sent).toHaveLength(1);
    expect((await play(kind, [assigned, one("read", "read")], () => answerOf(404, {}, ""))).sent).toHaveLength(1);
  });
  test("a group is read as a group", async () => {
    const { sent } = await play(kind, [one("pushed", "make-pushed-group", team), one("read", "read", team)]);
    expect(sent).toEqual([expect.stringMatching(/^GET \/Groups\/[0-9a-f-]{36}$/)]);
  });
  test("a deleted group is read under the id that it had", async () => {
    const steps = [
      one("pushed", "make-pushed-group", team),
      one("unlink", "unlink-group", team),
      one("gone", "read-deleted", team),
    ];
    const { exchanges, sent } = await play(kind, steps);
    expect(sent).toEqual([expect.stringMatching(/^GET \/Groups\/[0-9a-f-]{36}$/)]);
    expect(exchanges[0]?.answer?.status).toBe(404);
  });
  test("nothing is read of whom there is nothing to read", async () => {
    expect((await play(kind, [one("read", "read")])).sent).toEqual([]);
    expect((await play(kind, [one("gone", "read-deleted", team)])).sent).toEqual([]);
  });
  test("a person is looked up as Okta does it, and in another case", async () => {
    const { ada, sent } = await play(kind, [assigned, one("found", "look-up")]);
    const other = await play(kind, [assigned, one("found", "look-up-other-case")]);
    const lookUp = (name: string): string =>
      `GET /Users?filter=userName%20eq%20%22${encodeURIComponent(name).replaceAll("'", "%27")}%22&startIndex=1&count=100`;
    expect(sent).toEqual([lookUp(ada.userName)]);
    expect(other.sent).toEqual([lookUp(other.ada.userName.toUpperCase())]);
  });
  test("a group is looked up by its name and, renamed, by the one that it had", async () => {
    const pushed = one("pushed", "make-pushed-group", team);
    const first = await play(kind, [pushed, one("found", "look-up-group", team)]);
    const old = await play(kind, [pushed, one("renamed", "rename-group", team), one("old", "look-up-old-name", team)]);
    expect(first.sent).toEqual([expect.stringMatching(/^GET \/Groups\?filter=displayName%20eq%20/)]);
    expect(old.sent).toEqual(first.sent);
    expect((await play(kind, [pushed, one("old", "look-up-old-name", team)])).sent).toEqual([]);
  });
});
test("a name in another case is never the same name", () => {
  expect(otherCase("ada@example.com")).toBe("ADA@EXAMPLE.COM");
  expect(otherCase("ADA@EXAMPLE.COM")).toBe("ada@example.com");
  expect(otherCase("Ada@example.com")).toBe("ADA@EXAMPLE.COM");
});

describe.each(bothKinds)("asking for what must be refused (%s)", (kind) => {
  test.each([
    ["wrong-token", "Bearer scim-okta-test-wrong-token", 401],
    ["no-token", undefined, 401],
    ["unknown-id", `Bearer ${token}`, 404],
  ])("%s", async (move, authorization, status) => {
    const { wires, exchanges } = await play(kind, [one("knock", move, {})]);
    const headers = Object.fromEntries(wires[0]?.headers ?? []);
    expect(headers["Authorization"]).toBe(authorization);
    expect(headers["X-Scim-Okta-Test"]).toBe("probe");
    expect(exchanges.map(({ answer }) => answer?.status)).toEqual([status]);
  });
  test("a person is neither read nor written without a token", async () => {
    const read = await play(kind, [assigned, one("knock", "read-without-token")]);
    const written = await play(kind, [assigned, one("knock", "write-without-token")]);
    for (const { wires, exchanges } of [read, written]) {
      expect(Object.fromEntries(wires.at(-1)?.headers ?? [])).not.toHaveProperty("Authorization");
      expect(exchanges.at(-1)).toMatchObject({ part: "request", answer: { status: 401 } });
      expect(exchanges.at(-1)).not.toHaveProperty("wants");
    }
    expect(read.sent).toHaveLength(1);
    const asked = written.exchanges.filter(({ part }) => part !== "recognise");
    expect(asked.map(({ request }) => request.method)).toEqual(kind === "oin" ? ["PATCH"] : ["GET", "PUT"]);
    expect((await play(kind, [one("knock", "write-without-token")])).sent).toEqual([]);
  });
  test.each([
    ["create-duplicate", (name: string) => name],
    ["create-duplicate-other-case", (name: string) => name.toUpperCase()],
  ])("%s asks for a second account, as Okta would, and speaks of nobody", async (move, rename) => {
    const played = await play(kind, [assigned, one("duplicate", move)]);
    const [first] = bodies(await play(kind, [assigned]));
    expect(played.sent).toEqual(["POST /Users"]);
    expect(bodies(played)).toEqual([{ ...Object(first), userName: rename(played.ada.userName) }]);
    expect(played.exchanges[0]).toMatchObject({ answer: { status: 409 } });
    expect(played.exchanges[0]).not.toHaveProperty("about");
    expect(played.exchanges[0]).not.toHaveProperty("wants");
  });
});

describe.each(bothKinds)("setting the scene (%s)", (kind) => {
  test("an account that Okta does not know of has no Okta id, no password and another display name", async () => {
    const { ada, exchanges } = await play(kind, [one("made", "make-account")]);
    const body = exchanges[0]?.request.body;
    expect(text(body, "userName")).toBe(ada.userName);
    expect(text(body, "displayName")).not.toBe(ada.displayName);
    expect(attribute(body, "active")).toBe(true);
    expect({ ...Object(body), ...exchanges[0]?.wants }).toEqual(body);
    for (const name of ["externalId", "password", "groups"]) expect(attribute(body, name)).toBeUndefined();
  });
  test("and Okta is not linked to it", async () => {
    expect((await play(kind, [one("made", "make-account"), one("leave", "unassign")])).sent).toEqual([]);
  });
  test("an assigned account is made by Okta's own create, and Okta is linked to it", async () => {
    const made = await play(kind, [assigned]);
    expect(JSON.stringify(bodies(made)[0])).toBe(
      JSON.stringify(bodies(await play(kind, [one("assign", "assign")]))[1]),
    );
    expect((await play(kind, [assigned, one("leave", "unassign")])).sent).not.toEqual([]);
  });
  test("an account is deactivated in the app's own way", async () => {
    const { exchanges, sent } = await play(kind, [assigned, one("inactive", "make-inactive")]);
    expect(sent.map((line) => line.split(" ")[0])).toEqual(["GET", kind === "oin" ? "PATCH" : "PUT"]);
    expect(exchanges.at(-1)?.wants).toEqual({ active: false });
    expect(attribute(exchanges.at(-1)?.answer?.json, "active")).toBe(false);
  });
  test("a pushed group is empty, and Okta is linked to it", async () => {
    const { exchanges } = await play(kind, [one("made", "make-pushed-group", team)]);
    expect(exchanges[0]?.request.body).toMatchObject({ members: [] });
    const renamed = await play(kind, [one("made", "make-pushed-group", team), one("rename", "rename-group", team)]);
    expect(renamed.sent).not.toEqual([]);
  });
  test("somebody is put into a group behind Okta's back, in the app's own way, beside whoever is in it", async () => {
    const pushed = one("pushed", "make-pushed-group", team);
    const ada = { group: "team", person: "ada" };
    const { exchanges, sent } = await play(kind, [assigned, pushed, one("drift", "make-member", ada)]);
    // Before the first write to what a create has answered, the guard reads it.
    expect(sent.map((line) => line.split("/", 2).join(""))).toEqual([
      "GET Groups",
      kind === "oin" ? "PATCH Groups" : "PUT Groups",
    ]);
    expect(exchanges.at(-1)).toMatchObject({ about: "team", wants: { members: [{ value: expect.any(String) }] } });
    // Okta does not know: its next write has nobody in it.
    const repaired = await play(kind, [
      assigned,
      pushed,
      one("drift", "make-member", ada),
      one("now", "push-now", team),
    ]);
    expect(repaired.exchanges.at(-1)?.wants).toMatchObject({ members: [] });
    expect((await play(kind, [pushed, one("drift", "make-member", ada)])).sent).toEqual([]);
  });
  test.each(["make-account", "make-assigned-account"])(
    "%s that is not answered properly is no fault of ours",
    async (move) => {
      for (const answer of [answerOf(500, {}, ""), json(201, {}), answerOf(201, {}, "")]) {
        const { verdicts } = await play(
          kind,
          [{ ...one("made", move), expect: { create: ["create-body"] } }],
          () => answer,
        );
        expect(verdicts.filter(({ outcome }) => outcome === "broken")).toEqual([]);
        expect(verdicts.filter(({ outcome }) => outcome === "unmet").length).toBeGreaterThan(0);
      }
    },
  );
});

describe.each(bothKinds)("paging through a directory in small steps (%s)", (kind) => {
  const through = one("pages", "page-through", {});
  const pages = ({ sent }: Played): readonly string[] =>
    sent.map((line) => line.replace("GET /Users?startIndex=", "").replace("&count=", "+"));

  test.each([
    [1, ["1+1", "1+2", "2+2"]],
    [2, ["1+1", "1+2", "3+2"]],
    [5, ["1+1", "1+2", "3+2", "5+2", "6+2"]],
    [10, ["1+1", "1+2", "3+2", "5+2", "7+2", "9+2", "11+2"]],
    [50, ["1+1", "1+10", "11+10", "21+10", "31+10", "41+10", "51+10"]],
  ])("of %i people, it asks for %j", async (residents, expected) => {
    expect(pages(await play(kind, [through], undefined, residents))).toEqual(expected);
  });
  test("of a large one, it reads the first hundred and looks behind the end", async () => {
    const played = await play(kind, [through], undefined, 250);
    expect(pages(played)).toEqual(["1+1", "1+20", "21+20", "41+20", "61+20", "81+20", "251+20"]);
    expect(played.exchanges.map(({ part }) => part)).toEqual([
      "count",
      "page",
      "page",
      "page",
      "page",
      "page",
      "beyond-the-end",
    ]);
  });
  test("an empty directory is only looked at behind its end", async () => {
    expect(pages(await play(kind, [through]))).toEqual(["1+1", "1+2"]);
  });
  test("a page that is shorter than asked for is gone on behind", async () => {
    const short: Instead = ({ path }) =>
      path.includes("count=2") && !path.includes("startIndex=6")
        ? json(200, { totalResults: 5, Resources: [{ id: "x" }] })
        : undefined;
    expect(pages(await play(kind, [through], short, 5))).toEqual(["1+1", "1+2", "2+2", "3+2", "4+2", "5+2", "6+2"]);
  });
  test("empty pages and totals that are none do not keep it from ending", async () => {
    for (const totalResults of [100, 1e9, -5, 2.5, 1e308]) {
      const empty: Instead = () => json(200, { totalResults, Resources: [] });
      expect((await play(kind, [through], empty)).sent.length).toBeLessThan(60);
    }
    for (const totalResults of ["5", null]) {
      expect((await play(kind, [through], () => json(200, { totalResults }))).sent).toHaveLength(1);
    }
  });
  test("it ends at the first page that is refused", async () => {
    const refused: Instead = ({ path }) => (path.includes("startIndex=3") ? answerOf(400, {}, "") : undefined);
    expect(pages(await play(kind, [through], refused, 5))).toEqual(["1+1", "1+2", "3+2"]);
  });
});

describe.each(bothKinds)("reading what was changed under another name (%s)", (kind) => {
  const rename = one("renamed", "update-profile", { person: "ada", change: ["userName"] });
  test("a person is looked up by the user name from before, and only if there is one", async () => {
    const first = await play(kind, [assigned, one("found", "look-up")]);
    const old = await play(kind, [assigned, rename, one("old", "look-up-old-user-name")]);
    expect(old.sent).toEqual(first.sent);
    expect(old.exchanges[0]?.answer?.json).toMatchObject({ totalResults: 0 });
    expect((await play(kind, [assigned, one("old", "look-up-old-user-name")])).sent).toEqual([]);
  });
  test("a group that was linked is looked up by the name that it has in the target", async () => {
    const made = one("made", "make-group", team);
    const own = await play(kind, [made, one("found", "look-up-group", team)]);
    const linked = await play(kind, [made, one("link", "link-group", team), one("found", "look-up-group", team)]);
    expect(own.exchanges[0]?.answer?.json).toMatchObject({ totalResults: 1 });
    expect(linked.exchanges[0]?.answer?.json).toMatchObject({ totalResults: 1 });
    // It was renamed when it was linked.
    expect(linked.sent).not.toEqual(own.sent);
  });
});

describe.each(bothKinds)("a group that Okta does not know of (%s)", (kind) => {
  const inside = one("made", "make-group", { group: "team", members: ["ada"] });
  test("has another name than Okta's, and members of its own", async () => {
    const { exchanges } = await play(kind, [assigned, inside]);
    const pushed = await play(kind, [one("pushed", "make-pushed-group", team)]);
    const body = exchanges[0]?.request.body;
    expect(text(body, "displayName")).not.toBe(text(pushed.exchanges[0]?.request.body, "displayName"));
    expect(attribute(body, "members")).toMatchObject([{ value: expect.any(String) }]);
    expect(exchanges[0]?.wants).toMatchObject({ displayName: text(body, "displayName") });
  });
  test("and Okta is not linked to it until it is told to", async () => {
    expect((await play(kind, [assigned, inside, one("now", "push-now", team)])).sent).toEqual([]);
    const link = one("link", "link-group", team);
    expect((await play(kind, [assigned, inside, link, one("now", "push-now", team)])).sent).not.toEqual([]);
  });
});

describe.each(bothKinds)("what an Okta org meets in a target (%s)", (kind) => {
  const bare = one("bare", "make-bare-account");
  test("somebody has nothing but a user name, and is read and looked up", async () => {
    const { ada, exchanges, sent } = await play(kind, [bare]);
    expect(Object.keys(exchanges[0]?.request.body ?? {})).toEqual(["schemas", "userName", "active"]);
    expect(exchanges[0]?.request.body).toMatchObject({ userName: ada.userName });
    expect(sent).toHaveLength(3);
  });
  test("unless the target wants more of everybody, which is nobody's fault", async () => {
    const { sent, verdicts } = await play(kind, [bare], () => json(400, { scimType: "invalidValue" }));
    expect([sent.length, verdicts.filter(({ outcome }) => outcome === "blocked")]).toEqual([1, []]);
  });
  test("somebody is put into a group who has no account", async () => {
    const pushed = one("pushed", "make-pushed-group", team);
    const nobody = one("nobody", "add-nobody", { group: "team", person: "ada" });
    const { ada, exchanges } = await play(kind, [pushed, one("read", "read", team), nobody]);
    expect(exchanges.map(({ part, answer }) => [part, answer?.status])).toEqual([
      ["change-members", 400],
      ["look-up", 200],
    ]);
    expect(membersNamed(exchanges[0]?.request.body)).toEqual([ada.userName]);
  });
});

test.each(bothKinds)("the hundred behind the last page of an import is asked for (%s)", async (kind) => {
  const behind = async (residents: number): Promise<string | undefined> =>
    (await play(kind, [one("next", "next-hundred", {})], undefined, residents)).sent.at(-1);
  for (const [residents, start] of [
    [0, 101],
    [2, 101],
    [100, 101],
    [101, 201],
  ] as const)
    expect(await behind(residents)).toBe(`GET /Users?startIndex=${start}&count=100`);
  for (const answer of [json(200, { totalResults: "2" }), answerOf(500, {}, "")]) {
    expect((await play(kind, [one("next", "next-hundred", {})], () => answer)).sent).toHaveLength(1);
  }
});

test("of roles and entitlements one is asked for at a time, at every endpoint, as Okta's tests do", async () => {
  const { sent } = await play("oin", [one("count", "count-grants", {})]);
  expect(sent[0]).toBe("GET /ResourceTypes");
  const pages = sent.slice(1);
  expect(pages.length).toBeGreaterThan(1);
  for (const line of pages) expect(line).toMatch(/^GET \/\w+\?count=1&startIndex=[12]$/);
  const none: Instead = ({ path }) => (path === "/ResourceTypes" ? json(200, { Resources: [] }) : undefined);
  expect((await play("oin", [one("count", "count-grants", {})], none)).sent).toEqual(["GET /ResourceTypes"]);
});
