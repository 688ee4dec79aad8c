import { describe, expect, test } from "vitest";
import { Ledger } from "../src/ledger.ts";
import type { Answer, Exchange, Json, Lost, Method } from "../src/model.ts";
import { NOBODY } from "../src/names.ts";
import { answerOf } from "../src/scim/json.ts";

const ada = "ada.sot-abc123.1@example.com";
const team = "Team sot-abc123.2";
const ledger = (): Ledger => new Ledger("sot-abc123");

const json = (status: number, body: Json): Answer => answerOf(status, {}, JSON.stringify(body));
const empty = (status: number): Answer => answerOf(status, {}, "");
const isLost = (came: Answer | Lost): came is Lost => "lost" in came;
const exchange = (
  method: Method,
  path: string,
  came: Answer | Lost,
  more: { about?: string; body?: Json } = {},
): Exchange => {
  const { about, body } = more;
  return {
    app: "oin",
    suite: "mine",
    step: "step",
    part: "part",
    seq: 1,
    by: "okta",
    ...(about === undefined ? {} : { about }),
    request: { method, path, ...(body === undefined ? {} : { body }) },
    ...(isLost(came) ? { lost: came } : { answer: came }),
  };
};
const create = (came: Answer | Lost): Exchange =>
  exchange("POST", "/Users", came, { about: "ada", body: { userName: ada } });
const createGroup = (came: Answer | Lost): Exchange =>
  exchange("POST", "/Groups", came, { about: "team", body: { displayName: team } });
const noted = (...exchanges: readonly Exchange[]): Ledger => {
  const all = ledger();
  for (const one of exchanges) all.note(one);
  return all;
};
const paths = (all: Ledger): readonly string[] => all.made().map(({ path }) => path);
const names = (all: Ledger): readonly string[] => all.sought.unresolved().map(({ name }) => name);

test("nothing is written to what is shown as somebody else's, though it was the run's when it was read before", () => {
  const shows = (userName: string): Exchange => exchange("GET", "/Users/1", json(200, { id: "1", userName }));
  const all = noted(create(json(201, { id: "1" })), shows(ada), shows("resident@example.com"));
  expect([all.holds("/Users/1"), all.recognises("/Users/1")]).toEqual([true, false]);
  all.note(shows(ada));
  expect(all.recognises("/Users/1"), "shown as the run's once more").toBe(true);
  for (const name of ["resident@example.com", "resident@example.com"]) all.note(shows(name));
  expect([all.holds("/Users/1"), all.isForeign("/Users/1"), names(all)]).toEqual([false, true, [ada]]);
});

describe("what counts as made", () => {
  test.each([200, 201, 202])("a create answered %i with an id", (status) => {
    const all = noted(create(json(status, { id: "1", userName: ada })));
    expect(all.made()).toEqual([{ path: "/Users/1", id: "1", kind: "User", alias: "ada", name: ada }]);
    expect(names(all)).toEqual([]);
  });
  test("a create whose answer does not repeat the name, or repeats it in another case", () => {
    expect(paths(noted(create(json(201, { id: "1" }))))).toEqual(["/Users/1"]);
    expect(paths(noted(create(json(201, { id: "1", userName: ada.toUpperCase() }))))).toEqual(["/Users/1"]);
    expect(paths(noted(create(json(201, { ID: "1", USERNAME: ada }))))).toEqual(["/Users/1"]);
  });
  test("an id that is a number, or has to be encoded in a path", () => {
    expect(paths(noted(create(json(201, { id: 7 }))))).toEqual(["/Users/7"]);
    expect(paths(noted(create(json(201, { id: "a/b?c#d" }))))).toEqual(["/Users/a%2Fb%3Fc%23d"]);
    expect(noted(create(json(201, { id: "a/b" }))).holds("/Users/a%2Fb")).toBe(true);
    expect(noted(create(json(201, { id: "a/b" }))).holds("/Users/a/b")).toBe(false);
  });
  test("once, for whom it was made first, however often the same account is answered", () => {
    const twice = exchange("POST", "/Users", json(200, { id: "1" }), { about: "bob", body: { userName: "bob" } });
    const all = noted(create(json(201, { id: "1" })), twice);
    expect(all.made()).toHaveLength(1);
    expect(all.madeFor("ada", "/Users/1")).toBe(true);
    expect(all.madeFor("bob", "/Users/1")).toBe(false);
  });
  const member = (value: string): Json => ({ value, display: value });
  const added = (value: string): Json => ({ Operations: [{ op: "add", path: "members", value: [member(value)] }] });
  const whole = (value: string): Json => ({ displayName: team, members: [member(value)] });
  test.each([
    ["PATCH", added],
    ["PUT", whole],
  ] as const)("an account that a server makes of a member who was not there (%s)", (method, body) => {
    const group = createGroup(json(201, { id: "2", displayName: team }));
    const all = noted(group, exchange(method, "/Groups/2", empty(204), { body: body(ada) }));
    expect([paths(all), all.sought.several().map(({ name }) => name)]).toEqual([["/Groups/2"], [ada]]);
    all.note(exchange("GET", "/Users/1", json(200, { id: "1", userName: ada })));
    expect(all.recognises("/Users/1"), "an id that is read may be anybody's").toBe(false);
    all.note(exchange("GET", "/Users", json(200, { Resources: [{ id: "7", userName: ada }] })));
    expect([all.holds("/Users/7"), all.strays()]).toEqual([true, []]);
    expect(all.recognises("/Users/7"), "an id in a list may be a wrong one").toBe(false);
    all.note(exchange("GET", "/Users/7", json(200, { id: "7", userName: ada })));
    expect(all.recognises("/Users/7")).toBe(true);
  });
  test("but nobody is looked for who has that id, nor whose name is not the run's", () => {
    const group = createGroup(json(201, { id: "2", displayName: team }));
    const named = create(json(201, { id: ada, userName: ada }));
    const put = (value: string): Exchange => exchange("PUT", "/Groups/2", empty(204), { body: whole(value) });
    expect(noted(group, named, put(ada), put("resident@example.com"), put("4711")).sought.several()).toEqual([]);
  });
  test("a person and a group with the same id are two things", () => {
    const all = noted(create(json(201, { id: "1" })), createGroup(json(201, { id: "1" })));
    expect(paths(all)).toEqual(["/Groups/1", "/Users/1"]);
    expect(all.madeFor("ada", "/Groups/1")).toBe(false);
  });
});

describe("what was refused leaves nothing to look for", () => {
  test.each([301, 400, 401, 403, 404, 409, 429, 499])("%i", (status) => {
    const all = noted(create(empty(status)));
    expect(paths(all)).toEqual([]);
    expect(names(all)).toEqual([]);
  });
});

describe("what a probe was refused", () => {
  const several = (one: Exchange): readonly string[] =>
    noted(one)
      .sought.several()
      .map(({ name }) => name);
  test("is looked for in the end, for it may have been made half-way", () => {
    expect(several({ ...create(empty(400)), by: "probe" })).toEqual([ada]);
    expect(several(create(empty(400)))).toEqual([]);
    expect(several({ ...create(json(201, { id: "1" })), by: "probe" })).toEqual([]);
  });
  test("is the run's own where it is found", () => {
    const list = exchange("GET", "/Users?x", json(200, { Resources: [{ id: "1", userName: ada }] }));
    const all = noted({ ...create(empty(400)), by: "probe" }, list);
    expect(paths(all)).toEqual(["/Users/1"]);
  });
});

describe("what a probe has asked for twice", () => {
  const made = { ...create(json(201, { id: "1", userName: ada })), by: "probe" } as const;
  const read = exchange("GET", "/Users/1", json(200, { id: "1", userName: ada }));
  const [broken, refused] = [empty(500), empty(409)].map((came) => ({ ...create(came), by: "probe" }) as const);
  const another = { ...create(json(201, { id: "2", userName: ada })), by: "probe" } as const;
  const sought = (...exchanges: readonly (Exchange | undefined)[]): readonly string[] =>
    noted(...exchanges.filter((one) => one !== undefined))
      .sought.several()
      .map(({ name }) => name);
  test("is looked for in the end where it was not refused, for there may be two of it", () => {
    expect(sought(made, broken, read)).toEqual([ada]);
    expect(sought(broken, made, read)).toEqual([ada]);
    expect(sought(made, another, read)).toEqual([ada]);
    expect(sought(made, refused, read)).toEqual([]);
  });
  test("is the run's own wherever a look-up shows it", () => {
    const list = exchange("GET", "/Users?x", json(200, { Resources: ["1", "2"].map((id) => ({ id, userName: ada })) }));
    expect(paths(noted(...[made, broken, read, list].filter((one) => one !== undefined)))).toEqual([
      "/Users/2",
      "/Users/1",
    ]);
  });
});

describe("what may have been made, nobody knows where", () => {
  test.each<[string, Answer | Lost]>([
    ["a 500", empty(500)],
    ["a 503", empty(503)],
    ["no answer in time", { lost: "timeout", why: "" }],
    ["a broken connection", { lost: "unreachable", why: "" }],
    ["a 201 without a body", empty(201)],
    ["a 201 with text", answerOf(201, {}, "created")],
    ["a 201 without an id", json(201, { userName: ada })],
    ["a 201 with a blank id", json(201, { id: " ", userName: ada })],
    ["a 201 with an id that ends the path elsewhere", json(201, { id: "..", userName: ada })],
    ["a 201 with an id that has no encoding", json(201, { id: "\ud800", userName: ada })],
    ["a 201 with somebody else's name", json(201, { id: "1", userName: "stranger@example.com" })],
  ])("%s", (_, came) => {
    const all = noted(create(came));
    expect(paths(all)).toEqual([]);
    expect(all.sought.unresolved()).toMatchObject([{ kind: "User", alias: "ada", name: ada }]);
  });
  test("an id that a list has shown as somebody else's", () => {
    const list = exchange("GET", "/Users?startIndex=1&count=2", json(200, { Resources: [{ id: "1", userName: "x" }] }));
    const all = noted(list, create(json(201, { id: "1", userName: ada })));
    expect(paths(all)).toEqual([]);
    expect(names(all)).toEqual([ada]);
  });
  test("an id that a list has shown without a name before anything was made", () => {
    const list = exchange("GET", "/Users?startIndex=1&count=2", json(200, { Resources: [{ id: "1" }] }));
    expect(paths(noted(list, create(json(201, { id: "1" }))))).toEqual([]);
  });
});

describe("what a POST to where a person is has made", () => {
  const made = create(json(201, { id: "1", userName: ada }));
  const post = (came: Answer | Lost): Exchange => exchange("POST", "/Users/1", came, { body: { userName: ada } });
  test("is the run's own where the answer has another id", () => {
    expect(paths(noted(made, post(json(201, { id: "2", userName: ada }))))).toEqual(["/Users/2", "/Users/1"]);
  });
  test("is nothing where the answer shows the person", () => {
    const all = noted(made, post(json(200, { id: "1", userName: ada })));
    expect([paths(all), names(all)]).toEqual([["/Users/1"], []]);
  });
  test.each<[string, Answer | Lost, boolean]>([
    ["a 201 without an id", empty(201), true],
    ["a 204", empty(204), false],
    ["a 500", empty(500), false],
    ["no answer", { lost: "timeout", why: "" }, false],
  ])("is looked for by its name after %s", (_, came, answered) => {
    expect(noted(made, post(came)).sought.unresolved()).toMatchObject([{ kind: "User", name: ada, answered }]);
  });
  test("is nothing to look for where it was refused, or was a search", () => {
    const search = exchange("POST", "/Users/.search", json(200, { id: "2" }), { body: { userName: ada } });
    const all = noted(made, post(empty(405)), search);
    expect([paths(all), names(all)]).toEqual([["/Users/1"], []]);
  });
});

describe("what is found later", () => {
  const listed = (...Resources: readonly Json[]): Exchange =>
    exchange("GET", "/Users?filter=x", json(200, { Resources }));
  const lost = create({ lost: "timeout", why: "" });

  test("an account that bears exactly the name of a lost create is the run's own", () => {
    const all = noted(lost, listed({ id: "1", userName: ada }));
    expect(all.madeFor("ada", "/Users/1")).toBe(true);
  });
  test.each(["stranger@example.com", "ada.sot-abc123.12@example.com", "bob.sot-abc123.3@example.com", 5, null])(
    "an account called %j is not",
    (userName) => {
      expect(paths(noted(lost, listed({ id: "1", userName })))).toEqual([]);
    },
  );
  test("an account whose name the target has changed is, by the sign that no other name has", () => {
    const all = noted(lost, listed({ id: "1", userName: "ADA&#39;S.sot-abc123.1@example.com" }));
    expect(all.madeFor("ada", "/Users/1")).toBe(true);
  });
  test("an account with the run's signature that no create accounts for is nobody's, and told of", () => {
    const all = noted(lost, listed({ id: "9", userName: "bob.sot-abc123.3@example.com" }));
    expect(all.holds("/Users/9")).toBe(false);
    expect(all.strays()).toEqual([{ path: "/Users/9", name: "bob.sot-abc123.3@example.com" }]);
  });
  test("a group of that name is not the person", () => {
    const groups = exchange("GET", "/Groups?filter=x", json(200, { Resources: [{ id: "1", displayName: ada }] }));
    expect(paths(noted(lost, groups))).toEqual([]);
  });
  test("two accounts of that name are both the run's own", () => {
    const all = noted(lost, listed({ id: "1", userName: ada }, { id: "2", userName: ada.toUpperCase() }));
    expect(paths(all)).toEqual(["/Users/2", "/Users/1"]);
  });
  test("somebody else's account does not become the run's own by showing its name later", () => {
    const all = noted(lost, listed({ id: "1", userName: "x" }), listed({ id: "1", userName: ada }));
    expect(paths(all)).toEqual([]);
  });
  test("a list in an answer that was refused shows nobody", () => {
    const refused = exchange("GET", "/Users?filter=x", json(400, { Resources: [{ id: "1", userName: ada }] }));
    expect(paths(noted(lost, refused))).toEqual([]);
  });
  test("nobody is looked for twice", () => {
    const all = noted(lost);
    for (const one of all.sought.unresolved()) all.sought.settle(one);
    expect(all.sought.unresolved()).toEqual([]);
  });
});

describe("whose it is, by the name that the target shows", () => {
  const made = create(json(201, { id: "1", userName: ada }));
  const read = (body: Json, status = 200): Exchange => exchange("GET", "/Users/1", json(status, body));

  test("is not known until it was shown", () => {
    expect(noted(made).recognises("/Users/1")).toBe(false);
    expect(noted(made, read({ id: "1" })).recognises("/Users/1")).toBe(false);
    expect(noted(made, read({ userName: ada }, 404)).recognises("/Users/1")).toBe(false);
    expect(noted(made, read({ userName: ada })).recognises("/Users/1")).toBe(true);
  });
  test("a name that the target has mangled is still the run's own while the run's signature is in it", () => {
    const all = noted(made, read({ userName: "ADA?.SOT-ABC123.1@example.org" }));
    expect(all.recognises("/Users/1")).toBe(true);
    expect(all.holds("/Users/1")).toBe(true);
  });
  test("what bears a stranger's name is let go, and the lost one looked for", () => {
    const all = noted(made, read({ userName: "stranger@example.com" }));
    expect(all.holds("/Users/1")).toBe(false);
    expect(all.sought.unresolved()).toMatchObject([{ kind: "User", alias: "ada", name: ada }]);
  });
  test("a list shows it too", () => {
    const list = exchange("GET", "/Users?x", json(200, { Resources: [{ id: "1", userName: "stranger" }] }));
    expect(noted(made, list).holds("/Users/1")).toBe(false);
  });
  test("but what was shown under the run's own name before is the run's own", () => {
    const all = noted(made, read({ userName: ada }), read({ userName: "stranger@example.com" }));
    expect(all.holds("/Users/1")).toBe(true);
  });
  test("is told by the name that it has now", () => {
    const renamed = exchange("GET", "/Groups/2", json(200, { displayName: "Crew sot-abc123.2" }));
    const all = noted(createGroup(json(201, { id: "2" })), renamed);
    expect(all.made().map(({ name }) => name)).toEqual(["Crew sot-abc123.2"]);
  });
  test("an id that is given out again has to be shown again", () => {
    const gone = exchange("DELETE", "/Users/1", empty(204));
    expect(noted(made, read({ userName: ada }), gone, made).recognises("/Users/1")).toBe(false);
  });
});

describe("what is gone", () => {
  const made = create(json(201, { id: "1" }));
  test.each([200, 202, 204])("a DELETE answered %i has removed it", (status) => {
    expect(noted(made, exchange("DELETE", "/Users/1", empty(status))).holds("/Users/1")).toBe(false);
  });
  test.each([302, 400, 403, 404, 405, 500, 501])("a DELETE answered %i has not", (status) => {
    expect(noted(made, exchange("DELETE", "/Users/1", empty(status))).holds("/Users/1")).toBe(true);
  });
  test("nor has one that was lost", () => {
    const lost: Lost = { lost: "timeout", why: "" };
    expect(noted(made, exchange("DELETE", "/Users/1", lost)).holds("/Users/1")).toBe(true);
  });
  test("what is there all the same is the run's own again", () => {
    const gone = exchange("DELETE", "/Users/1", empty(204));
    const read = (userName: string): Exchange => exchange("GET", "/Users/1", json(200, { userName }));
    const list = exchange("GET", "/Users?x", json(200, { Resources: [{ id: "1", userName: ada }] }));
    expect(noted(made, gone, read(ada)).madeFor("ada", "/Users/1")).toBe(true);
    expect(noted(made, gone, list).madeFor("ada", "/Users/1")).toBe(true);
    expect(noted(made, gone, read("stranger@example.com")).holds("/Users/1")).toBe(false);
  });
  test("nobody tries again what was given up", () => {
    const all = noted(made);
    all.giveUp("/Users/1");
    expect(paths(all)).toEqual([]);
    all.note(exchange("GET", "/Users?x", json(200, { Resources: [{ id: "1", userName: ada }] })));
    expect([paths(all), all.strays()]).toEqual([[], []]);
  });
});

describe("the id that no server hands out", () => {
  test("is nobody's, as a person and as a group", () => {
    expect([`/Users/${NOBODY}`, `/Groups/${NOBODY}`].map((path) => ledger().isNobodys(path))).toEqual([true, true]);
  });
  test.each(["/Users/1", "/Users", `/Devices/${NOBODY}`, `/Users/${NOBODY}?x`, `/Users/${NOBODY}/1`, NOBODY])(
    "is not to be taken for %s",
    (path) => {
      expect(ledger().isNobodys(path)).toBe(false);
    },
  );
  test("is somebody's once the target has shown somebody there, or made somebody", () => {
    const path = `/Users/${NOBODY}`;
    const shown = (userName: string): Exchange => exchange("GET", path, json(200, { id: NOBODY, userName }));
    const list = exchange("GET", "/Users?x", json(200, { Resources: [{ id: NOBODY, userName: ada }] }));
    expect(noted(shown("stranger@example.com")).isNobodys(path)).toBe(false);
    expect(noted(list).isNobodys(path)).toBe(false);
    expect(noted(create(json(201, { id: NOBODY }))).isNobodys(path)).toBe(false);
  });
});

test("groups come before people and the newest first, so that no removal changes a group that stays", () => {
  const person = (id: string): Exchange => exchange("POST", "/Users", json(201, { id }), { body: { userName: id } });
  const group = (id: string): Exchange => exchange("POST", "/Groups", json(201, { id }), { body: { displayName: id } });
  const all = noted(person("1"), group("2"), person("3"), group("4"));
  expect(paths(all)).toEqual(["/Groups/4", "/Groups/2", "/Users/3", "/Users/1"]);
});

describe("what was deleted", () => {
  const gone = [
    create(json(201, { id: "1", userName: ada })),
    exchange("GET", "/Users/1", json(200, { id: "1", userName: ada })),
    exchange("DELETE", "/Users/1", empty(204)),
  ];
  const absent = exchange("GET", "/Users/1", empty(404));

  test("is known to be absent once a reading has shown it", () => {
    expect(noted(...gone).knowsAbsent("/Users/1")).toBe(false);
    expect(noted(...gone, absent).knowsAbsent("/Users/1")).toBe(true);
    expect(noted(absent).knowsAbsent("/Users/1")).toBe(false);
  });
  test("is not known to be absent any more once a write was let pass", () => {
    const all = noted(...gone, absent);
    all.spend("/Users/1?attributes=id");
    expect(all.knowsAbsent("/Users/1")).toBe(false);
    all.note(absent);
    expect(all.knowsAbsent("/Users/1")).toBe(true);
  });
  test("is not known to be absent when a create was answered with its id", () => {
    expect(noted(...gone, absent, create(json(201, { id: "1" }))).knowsAbsent("/Users/1")).toBe(false);
  });
  test("is absent no more when somebody else is shown in its place", () => {
    const other = exchange("GET", "/Users/1", json(200, { id: "1", userName: "somebody@example.com" }));
    expect(noted(...gone, absent, other).knowsAbsent("/Users/1")).toBe(false);
  });
  test.each(["PUT", "PATCH"] as const)("is the run's own again when a %s has brought it back, once shown", (method) => {
    const all = noted(...gone, absent, exchange(method, "/Users/1", json(200, { id: "1", userName: ada })));
    expect([paths(all), all.recognises("/Users/1"), all.knowsAbsent("/Users/1")]).toEqual([["/Users/1"], false, false]);
    all.note(exchange("GET", "/Users/1", json(200, { id: "1", userName: ada })));
    expect(all.recognises("/Users/1")).toBe(true);
  });
  test("is the run's own where a PUT to it has made another one", () => {
    const put = exchange("PUT", "/Users/1", json(200, { id: "2", userName: ada }), { body: { userName: ada } });
    expect(noted(...gone, absent, put).made()).toMatchObject([{ path: "/Users/2", alias: "ada", name: ada }]);
  });
  test.each<[string, Answer | Lost, readonly string[]]>([
    ["a PUT without an id in its answer", empty(200), ["/Users/1"]],
    ["a PUT that was not answered", { lost: "timeout", why: "" }, []],
  ])("is read again, and looked for by its name, after %s", (_, came, there) => {
    const all = noted(...gone, absent, exchange("PUT", "/Users/1", came, { body: { userName: ada } }));
    expect([paths(all), names(all)]).toEqual([there, [ada]]);
    all.note(absent);
    expect([paths(all), names(all)]).toEqual([[], [ada]]);
  });
  test("is nothing to look for after a PUT that was refused", () => {
    const all = noted(...gone, absent, exchange("PUT", "/Users/1", empty(404), { body: { userName: ada } }));
    expect([paths(all), names(all)]).toEqual([[], []]);
  });
});
