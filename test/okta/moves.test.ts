import { describe, expect, test } from "vitest";
import type { Answer, AppKind, Exchange, Json, Lost, Person, Resource, Send, Wire } from "../../src/model.ts";
import { defaultApp } from "../../src/okta/app.ts";
import { okta } from "../../src/okta/org.ts";
import { toWire } from "../../src/okta/wire.ts";
import { History } from "../../src/past.ts";
import { seed } from "../../src/reference/seed.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { accepted } from "../../src/scim/answers.ts";
import { answerOf, attribute, parseJson, text } from "../../src/scim/json.ts";
import type { SuiteFile, SuiteStep } from "../../src/suite-file.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { bothKinds, rehearse, suite } from "../rehearsal.ts";
import { moveOf } from "./sample.ts";

/** Answers in place of the reference server, where the test wants that. */
type Instead = (wire: Wire) => Answer | Lost | undefined;
interface Flow {
  /** What Okta sent in the last step: method, path and body, in which ids are {alias}. */
  readonly sent: readonly string[];
  readonly exchanges: readonly Exchange[];
  readonly ada: Person;
  readonly bob: Person;
  readonly group: string;
  readonly renamed: string;
}
interface Scene {
  readonly before?: readonly SuiteStep[];
  readonly instead?: Instead;
  readonly residents?: number;
}
const person = (id: string, move: string, alias = "ada"): SuiteStep => ({
  id,
  does: id,
  move,
  with: { person: alias },
});
const group = (id: string, move: string, given: Record<string, string[]> = {}): SuiteStep => ({
  id,
  does: id,
  move,
  with: { group: "team", ...given },
});
const assigned = person("assigned", "make-assigned-account");
const bobToo = person("bob", "make-assigned-account", "bob");
const pushed = group("pushed", "make-pushed-group");

/** Plays the steps before by themselves and the flow with `instead`, all in one story. */
async function play(
  kind: AppKind,
  flow: SuiteStep,
  { before = [], instead, residents = 0 }: Scene = {},
): Promise<Flow> {
  const store = emptyStore();
  seed(store, { users: residents });
  const handler = reference(store, { baseUrl, token });
  const send: Send = (request, by) => {
    const wire = toWire(request, by, `Bearer ${token}`);
    const other = by === "okta" ? instead?.(wire) : undefined;
    return other === undefined ? handler(wire) : Promise.resolve(other);
  };
  const file: Omit<SuiteFile, "title" | "story"> = {
    people: { ada: ["apostrophe", "plus", "non-ascii", "upper-case"], bob: [] },
    groups: ["team"],
    steps: [...before, { ...flow, id: "flow" }],
  };
  const { exchanges, stories } = await rehearse(send, { kind, suites: [suite(file)] });
  const [ada, bob] = stories[0]?.people ?? [];
  const team = stories[0]?.groups[0];
  if (ada === undefined || bob === undefined || team === undefined) throw new Error("nobody to play with");
  const flowing = exchanges.filter(({ step, by }) => step === "flow" && by === "okta");
  const ids = exchanges.flatMap(({ request, answer, about }): readonly (readonly [string, string])[] => {
    const id = text(answer?.json, "id");
    return request.method === "POST" && accepted(answer) && id !== undefined ? [[id, `{${about}}`]] : [];
  });
  const anonymous = (line: string): string => ids.reduce((now, [id, alias]) => now.replaceAll(id, alias), line);
  return {
    sent: flowing.map(({ request: { method, path, body } }) =>
      anonymous([method, path, ...(body === undefined ? [] : [JSON.stringify(body)])].join(" ")),
    ),
    exchanges: flowing,
    ada,
    bob,
    group: team.displayName,
    renamed: team.alternativeName,
  };
}

const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
const ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
const percent = (value: string): string =>
  encodeURIComponent(`"${value}"`).replaceAll("'", "%27").replaceAll("(", "%28").replaceAll(")", "%29");
const lookUp = ({ userName }: Person): string =>
  `GET /Users?filter=userName%20eq%20${percent(userName)}&startIndex=1&count=100`;
const lookUpGroup = (name: string): string =>
  `GET /Groups?filter=displayName%20eq%20${percent(name)}&startIndex=1&count=100`;
const profile = (one: Person): Resource => ({
  userName: one.userName,
  name: { givenName: one.givenName, familyName: one.familyName },
  emails: [{ primary: true, value: one.email, type: "work" }],
  displayName: one.displayName,
  locale: "en-US",
  externalId: one.externalId,
});
const create = (one: Person): string =>
  `POST /Users ${JSON.stringify({ schemas: [USER], ...profile(one), groups: [], password: one.password, active: true })}`;
const createGroup = (name: string): string =>
  `POST /Groups ${JSON.stringify({ schemas: [GROUP], displayName: name, members: [] })}`;
const patch = (path: string, ...operations: readonly Json[]): string =>
  `PATCH ${path} ${JSON.stringify({ schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], Operations: operations })}`;
const activity = (active: boolean): string => patch("/Users/{ada}", { op: "replace", value: { active } });
const name = (displayName: string): string =>
  patch("/Groups/{team}", { op: "replace", value: { id: "{team}", displayName } });
const member = (alias: string, one: Person): Resource => ({ value: `{${alias}}`, display: one.userName });
const putGroup = (displayName: string, ...members: readonly Resource[]): string =>
  `PUT /Groups/{team} ${JSON.stringify({ schemas: [GROUP], displayName, members })}`;

const body = (exchange: Exchange | undefined): Json => exchange?.request.body ?? null;
const read = (exchange: Exchange | undefined): Json => exchange?.answer?.json ?? null;
const methods = ({ sent }: Flow): readonly string[] => sent.map((line) => line.split(" ")[0] ?? "");
const status = (code: number, json?: Json): Answer =>
  answerOf(code, {}, json === undefined ? "" : JSON.stringify(json));
/** A refusal with a body that could be taken for a resource. */
const refusal = (code: number): Answer => status(code, { schemas: [ERROR], status: `${code}`, detail: "No." });
const answering =
  (method: string, path: RegExp, answer: Answer): Instead =>
  (wire) =>
    wire.method === method && path.test(wire.path) ? answer : undefined;
const byId = /^\/(Users|Groups)\/[^?]+$/;
const lookedUp = /filter=/;

describe.each(bothKinds)("testing the connection and importing (%s)", (kind) => {
  const importing: SuiteStep = { id: "import", does: "import", move: "import-users" };
  const page = (startIndex: number): string => `GET /Users?startIndex=${startIndex}&count=100`;

  test("the connection test asks for two users", async () => {
    const { sent } = await play(kind, { id: "test", does: "test", move: "test-connection" });
    expect(sent).toEqual(["GET /Users?startIndex=1&count=2"]);
  });
  test.each([
    [0, [1]],
    [99, [1]],
    [100, [1]],
    [101, [1, 101]],
    [250, [1, 101, 201]],
    [300, [1, 101, 201]],
  ])("an import of %i people reads the pages from %j and stops", async (residents, starts) => {
    expect((await play(kind, importing, { residents })).sent).toEqual(starts.map(page));
  });
  test("an import goes on by a hundred, however few a page holds", async () => {
    const short: Instead = () => status(200, { totalResults: 250, Resources: [{ id: "1" }] });
    expect((await play(kind, importing, { instead: short })).sent).toEqual([1, 101, 201].map(page));
  });
  test.each<[string, Answer]>([
    ["an error", status(500)],
    ["a total that is a string", status(200, { totalResults: "250", Resources: [] })],
    ["no total", status(200, { Resources: [] })],
    ["no JSON", answerOf(200, {}, "<html>")],
  ])("an import ends at %s", async (_, answer) => {
    const second: Instead = ({ path }) => (path.includes("startIndex=101") ? answer : undefined);
    expect((await play(kind, importing, { residents: 250, instead: second })).sent).toEqual([1, 101].map(page));
  });
  test("an import of a directory that grows for ever ends too", () => {
    const cast = { app: defaultApp(kind), org: okta([], [], () => false), past: new History() };
    const pages = moveOf("import-users").play(cast, {});
    let sent = 0;
    for (let next = pages.next(); next.done !== true; sent += 1) {
      next = pages.next(status(200, { totalResults: sent * 100 + 1000, Resources: [] }));
    }
    expect(sent).toBe(1000);
  });
});

describe.each(bothKinds)("assigning (%s)", (kind) => {
  const assign = person("assign", "assign");
  const existing = [person("there", "make-account")];
  const inactive = [...existing, person("inactive", "make-inactive")];

  test("a new person is looked up and created", async () => {
    const flow = await play(kind, assign);
    expect(flow.sent).toEqual([lookUp(flow.ada), create(flow.ada)]);
  });
  test.each([
    ["active", existing, true],
    ["inactive", inactive, false],
  ] as const)("a person whose account is there and %s is linked to it", async (_, before, active) => {
    const flow = await play(kind, assign, { before });
    const { ada, sent, exchanges } = flow;
    if (kind === "oin") {
      expect(sent.slice(0, 3)).toEqual([lookUp(ada), activity(true), "GET /Users/{ada}"]);
      expect(methods(flow)).toEqual(["GET", "PATCH", "GET", "PUT"]);
    } else {
      expect(sent.slice(0, 2)).toEqual([lookUp(ada), "GET /Users/{ada}"]);
      expect(methods(flow)).toEqual(["GET", "GET", "PUT", "GET", "PUT"]);
      // The account as it was read, but for this one value.
      expect(JSON.stringify(body(exchanges[2]))).toBe(
        exchanges[1]?.answer?.text.replace(`"active":${active}`, '"active":true'),
      );
      expect(sent[2]).toMatch(/^PUT \/Users\/\{ada\} /);
    }
    expect(body(exchanges.at(-1))).toMatchObject({ ...profile(ada), groups: [], active: true });
    expect(sent.at(-1)).toMatch(/^PUT \/Users\/\{ada\} /);
  });
  test.each<[string, Answer, boolean]>([
    ["404", status(404), true],
    ["an empty list", status(200, { totalResults: 0, Resources: [] }), true],
    ["a list without Resources", status(200, { totalResults: 0 }), true],
    ["a total that is a string", status(200, { totalResults: "0", Resources: [] }), false],
    ["no total", status(200, { Resources: [] }), false],
    ["an account without an id", status(200, { totalResults: 1, Resources: [{ userName: "x" }] }), false],
    ["400", status(400), false],
    ["401", status(401), false],
    ["500", status(500), false],
    ["a redirection", status(302), false],
  ])("where the look-up is answered with %s, Okta creates the person: %3$s", async (_, answer, creates) => {
    const flow = await play(kind, assign, { instead: answering("GET", lookedUp, answer) });
    expect(flow.sent).toEqual([lookUp(flow.ada), ...(creates ? [create(flow.ada)] : [])]);
  });
  test.each<[string, Answer]>([
    ["409", status(409)],
    ["500", status(500)],
    ["a 201 without an id", status(201, {})],
    ["an empty 201", status(201)],
  ])("a create answered with %s is not tried again", async (_, answer) => {
    const flow = await play(kind, assign, { instead: answering("POST", /^\/Users/, answer) });
    expect(methods(flow)).toEqual(["GET", "POST"]);
  });
  test.each([400, 404, 405, 501, 500])("an activation answered %i ends it; nothing else is tried", async (code) => {
    const write = kind === "oin" ? "PATCH" : "PUT";
    const flow = await play(kind, assign, { before: inactive, instead: answering(write, byId, status(code)) });
    expect(methods(flow)).toEqual(kind === "oin" ? ["GET", "PATCH"] : ["GET", "GET", "PUT"]);
  });
  test("an account that cannot be read is not written to", async () => {
    const flow = await play(kind, assign, { before: inactive, instead: answering("GET", byId, refusal(404)) });
    expect(methods(flow)).toEqual(kind === "oin" ? ["GET", "PATCH", "GET"] : ["GET", "GET"]);
  });
});

describe.each(bothKinds)("updating a profile (%s)", (kind) => {
  const update: SuiteStep = {
    ...person("update", "update-profile"),
    with: { person: "ada", change: ["familyName", "email"] },
  };

  test("what is read is written back, the new values laid over it, unknown keys kept, in the server's order", async () => {
    const account = {
      active: false,
      "x:custom": { keep: [1, null] },
      name: { formatted: "Ada Byron", familyName: "Byron", honorificPrefix: "Countess" },
      id: "kept",
      userName: "once.sot-abc123.1",
      meta: { version: 'W/"1"' },
      password: "leaked",
    };
    const { ada, exchanges, sent } = await play(kind, update, {
      before: [assigned],
      instead: answering("GET", byId, status(200, account)),
    });
    expect(sent).toEqual(["GET /Users/{ada}", expect.stringMatching(/^PUT \/Users\/\{ada\} /)]);
    const { email, familyName } = ada.alternative;
    expect(JSON.stringify(body(exchanges[1]))).toBe(
      JSON.stringify({
        active: true,
        "x:custom": { keep: [1, null] },
        name: { formatted: "Ada Byron", familyName, honorificPrefix: "Countess", givenName: ada.givenName },
        id: "kept",
        userName: ada.userName,
        meta: { version: 'W/"1"' },
        password: "leaked",
        emails: [{ primary: true, value: email, type: "work" }],
        displayName: ada.displayName,
        locale: "en-US",
        externalId: ada.externalId,
        groups: [],
      }),
    );
  });
  test("only what changed is another value", async () => {
    const { exchanges } = await play(kind, update, { before: [assigned] });
    const [before, after] = [read(exchanges[0]), body(exchanges[1])];
    for (const key of ["userName", "displayName", "externalId", "id", "meta", "schemas"]) {
      expect(attribute(after, key)).toEqual(attribute(before, key));
    }
  });
  test.each([404, 401, 500])("an account whose reading is answered %i is not written to", async (code) => {
    const flow = await play(kind, update, { before: [assigned], instead: answering("GET", byId, refusal(code)) });
    expect(flow.sent).toEqual(["GET /Users/{ada}"]);
  });
  test.each(["", "[]", '"text"', "<html>"])("nor is one that is read as %j", async (nonsense) => {
    const answer = answerOf(200, {}, nonsense);
    const flow = await play(kind, update, { before: [assigned], instead: answering("GET", byId, answer) });
    expect(methods(flow)).toEqual(["GET"]);
  });
  test("a PUT that is refused is not tried again", async () => {
    const flow = await play(kind, update, { before: [assigned], instead: answering("PUT", byId, status(500)) });
    expect(methods(flow)).toEqual(["GET", "PUT"]);
  });
  test("nothing is sent for a person without an account", async () => {
    expect((await play(kind, update)).sent).toEqual([]);
  });
});

describe.each(bothKinds)("leaving and coming back (%s)", (kind) => {
  const leave = person("leave", "unassign");

  test("an account is deactivated, never deleted", async () => {
    const { sent, exchanges } = await play(kind, leave, { before: [assigned] });
    if (kind === "oin") expect(sent).toEqual(["GET /Users/{ada}", activity(false)]);
    else {
      const inactive = exchanges[0]?.answer?.text.replace('"active":true', '"active":false');
      expect(JSON.stringify(body(exchanges[1]))).toBe(inactive);
      expect(sent).toEqual(["GET /Users/{ada}", expect.stringMatching(/^PUT \/Users\/\{ada\} /)]);
    }
  });
  test("a person who comes back gets the same account", async () => {
    const flow = await play(kind, person("return", "assign"), { before: [assigned, leave] });
    expect(flow.sent[0]).toBe(lookUp(flow.ada));
    expect(methods(flow)).toEqual(
      kind === "oin" ? ["GET", "PATCH", "GET", "PUT"] : ["GET", "GET", "PUT", "GET", "PUT"],
    );
    if (kind === "oin") expect(flow.sent[1]).toBe(activity(true));
    for (const line of flow.sent.slice(1)) expect(line).toMatch(/^\w+ \/Users\/\{ada\}( |$)/);
  });
  test.each([404, 500])(
    "an account whose reading is answered %i is deactivated by a catalog app all the same",
    async (code) => {
      const flow = await play(kind, leave, { before: [assigned], instead: answering("GET", byId, refusal(code)) });
      expect(methods(flow)).toEqual(kind === "oin" ? ["GET", "PATCH"] : ["GET"]);
    },
  );
  test.each([400, 405, 501])("a write that is answered %i is not tried again, nor in another way", async (code) => {
    const refused: Instead = ({ method }) => (method === "GET" ? undefined : status(code));
    const flow = await play(kind, leave, { before: [assigned], instead: refused });
    expect(methods(flow)).toEqual(["GET", kind === "oin" ? "PATCH" : "PUT"]);
  });
});

describe.each(bothKinds)("pushing a group (%s)", (kind) => {
  const people = [assigned, bobToo];

  test("an empty group is looked up and created, and told its name or members", async () => {
    const { sent, group: team } = await play(kind, group("push", "push-group"));
    expect(sent).toEqual([
      lookUpGroup(team),
      createGroup(team),
      ...(kind === "oin" ? [name(team)] : ["GET /Groups/{team}", putGroup(team)]),
    ]);
  });
  test("a group with members gets them after it is created", async () => {
    const push = group("push", "push-group", { members: ["ada", "bob"] });
    const { sent, group: team, ada, bob } = await play(kind, push, { before: people });
    const members = [member("ada", ada), member("bob", bob)];
    expect(sent).toEqual([
      lookUpGroup(team),
      createGroup(team),
      ...(kind === "oin"
        ? [name(team), patch("/Groups/{team}", { op: "add", path: "members", value: members })]
        : ["GET /Groups/{team}", putGroup(team, ...members)]),
    ]);
  });
  test("a group that is there is not created", async () => {
    const { sent, group: team } = await play(kind, group("push", "push-group"), { before: [pushed] });
    expect(sent).toEqual([
      lookUpGroup(team),
      ...(kind === "oin" ? [name(team)] : ["GET /Groups/{team}", putGroup(team)]),
    ]);
  });
  test("people without an account are left out, and where nobody remains nobody is added", async () => {
    const push = group("push", "push-group", { members: ["ada", "bob"] });
    const { sent, group: team, bob } = await play(kind, push, { before: [bobToo] });
    const add = { op: "add", path: "members", value: [member("bob", bob)] };
    expect(sent.at(-1)).toBe(kind === "oin" ? patch("/Groups/{team}", add) : putGroup(team, member("bob", bob)));
    const alone = await play(kind, group("push", "push-group", { members: ["ada"] }));
    expect(alone.sent.slice(2)).toEqual(
      kind === "oin" ? [name(alone.group)] : ["GET /Groups/{team}", putGroup(alone.group)],
    );
  });
  test.each<[string, Answer, boolean]>([
    ["404", status(404), true],
    ["an empty list", status(200, { totalResults: 0, Resources: [] }), true],
    ["a total that is a string", status(200, { totalResults: "0", Resources: [] }), true],
    ["500", status(500), false],
    ["400", status(400), false],
    ["a group without an id", status(200, { totalResults: 1, Resources: [{}] }), false],
  ])("where the look-up is answered with %s, Okta creates the group: %3$s", async (_, answer, creates) => {
    const { sent } = await play(kind, group("push", "push-group"), { instead: answering("GET", lookedUp, answer) });
    expect(sent.some((line) => line.startsWith("POST"))).toBe(creates);
    if (!creates) expect(sent).toHaveLength(1);
  });
  test.each([409, 500])("a create answered %i ends it", async (code) => {
    const flow = await play(kind, group("push", "push-group"), { instead: answering("POST", /./, status(code)) });
    expect(methods(flow)).toEqual(["GET", "POST"]);
  });
  test("members do not follow where the step before them is refused", async () => {
    const push = group("push", "push-group", { members: ["ada"] });
    const refused: Instead = ({ method, path }) =>
      (kind === "oin" ? method === "PATCH" : byId.test(path)) ? refusal(501) : undefined;
    const flow = await play(kind, push, { before: people, instead: refused });
    expect(methods(flow)).toEqual(["GET", "POST", kind === "oin" ? "PATCH" : "GET"]);
  });
});

describe.each(bothKinds)("the life of a pushed group (%s)", (kind) => {
  const full = [assigned, bobToo, pushed, group("fill", "change-members", { add: ["ada"] })];

  test("who joins and who leaves goes out at once, removals first", async () => {
    const swap = group("swap", "change-members", { add: ["bob"], remove: ["ada"] });
    const { sent, group: team, bob } = await play(kind, swap, { before: full });
    const remove = { op: "remove", path: 'members[value eq "{ada}"]' };
    const add = { op: "add", path: "members", value: [member("bob", bob)] };
    expect(sent).toEqual(
      kind === "oin"
        ? [name(team), patch("/Groups/{team}", remove, add)]
        : ["GET /Groups/{team}", putGroup(team, member("bob", bob))],
    );
  });
  test("who is in it already may be added once more, and who is not removed", async () => {
    for (const given of [{ add: ["ada"] }, { remove: ["bob"] }]) {
      const { sent, group: team, ada } = await play(kind, group("again", "change-members", given), { before: full });
      const operation =
        "add" in given
          ? { op: "add", path: "members", value: [member("ada", ada)] }
          : { op: "remove", path: 'members[value eq "{bob}"]' };
      expect(sent).toEqual(
        kind === "oin"
          ? [name(team), patch("/Groups/{team}", operation)]
          : ["GET /Groups/{team}", putGroup(team, member("ada", ada))],
      );
    }
  });
  test("another name goes out without a path, or with all the members", async () => {
    const { sent, ada, renamed } = await play(kind, group("rename", "rename-group"), { before: full });
    expect(sent).toEqual(
      kind === "oin" ? [name(renamed)] : ["GET /Groups/{team}", putGroup(renamed, member("ada", ada))],
    );
  });
  test("the new name is the one that is looked for and asserted from then on", async () => {
    const renaming = group("rename", "rename-group");
    const { sent, renamed } = await play(kind, group("push", "push-group"), { before: [pushed, renaming] });
    expect(sent[0]).toBe(lookUpGroup(renamed));
    expect(sent.filter((line) => line.startsWith("POST"))).toEqual([]);
  });
  test("Push now writes everybody, in a wizard app twice", async () => {
    const { sent, group: team, ada } = await play(kind, group("push", "push-now"), { before: full });
    const put = putGroup(team, member("ada", ada));
    expect(sent).toEqual(
      kind === "oin"
        ? [patch("/Groups/{team}", { op: "replace", path: "members", value: [member("ada", ada)] })]
        : ["GET /Groups/{team}", put, "GET /Groups/{team}", put],
    );
  });
  test("Push now of an empty group writes nobody", async () => {
    const { sent, group: team } = await play(kind, group("push", "push-now"), { before: [pushed] });
    expect(sent.at(-1)).toBe(
      kind === "oin" ? patch("/Groups/{team}", { op: "replace", path: "members", value: [] }) : putGroup(team),
    );
  });
  test("Push now ends at the first refusal", async () => {
    const refused: Instead = ({ method }) => (method === "GET" ? undefined : status(500));
    const flow = await play(kind, group("push", "push-now"), { before: full, instead: refused });
    expect(methods(flow)).toEqual(kind === "oin" ? ["PATCH"] : ["GET", "PUT"]);
  });
  test("unlinking deletes, without a body and with a content type", async () => {
    const { sent, exchanges } = await play(kind, group("unlink", "unlink-group"), { before: [pushed] });
    expect(sent).toEqual(["DELETE /Groups/{team}"]);
    const wire = exchanges.map(({ request }) => toWire(request, "okta", "Bearer x"))[0];
    expect(wire?.headers).toContainEqual(["Content-Type", "application/scim+json; charset=utf-8"]);
    expect(wire).not.toHaveProperty("body");
  });
  test("a group that is gone is pushed anew, and nothing more is sent to the old one", async () => {
    const unlink = group("unlink", "unlink-group");
    const { sent, group: team } = await play(kind, group("push", "push-group"), { before: [pushed, unlink] });
    expect(sent.slice(0, 2)).toEqual([lookUpGroup(team), createGroup(team)]);
    expect((await play(kind, group("rename", "rename-group"), { before: [pushed, unlink] })).sent).toEqual([]);
  });
  test("a group whose deletion is refused is still linked", async () => {
    const refused: Instead = ({ method }) => (method === "DELETE" ? status(500) : undefined);
    const unlink = group("unlink", "unlink-group");
    const flow = await play(kind, group("rename", "rename-group"), { before: [pushed, unlink], instead: refused });
    expect(flow.sent).not.toEqual([]);
  });
  test.each(["rename-group", "push-now", "change-members", "unlink-group"])(
    "nothing is sent for a group that was never pushed (%s)",
    async (move) => {
      expect((await play(kind, group("never", move))).sent).toEqual([]);
    },
  );
});

test("what Okta sends carries no mark of the harness, and every body is compact JSON", async () => {
  const wires: Wire[] = [];
  for (const kind of bothKinds) {
    const handler = reference(emptyStore(), { baseUrl, token });
    await rehearse(
      (request, by) => {
        const wire = toWire(request, by, `Bearer ${token}`);
        if (by === "okta") wires.push(wire);
        return handler(wire);
      },
      { kind },
    );
  }
  expect(wires.length).toBeGreaterThan(100);
  for (const { headers, body: sent } of wires) {
    expect(JSON.stringify(headers)).not.toMatch(/scim-okta|probe/i);
    if (sent !== undefined) expect(JSON.stringify(parseJson(sent))).toBe(sent);
  }
});
