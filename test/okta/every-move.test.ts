/** Every move by itself: what it asks for, in order, whatever it is answered. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Answer,
  App,
  Ask,
  Ending,
  Feature,
  Given,
  Grant,
  Json,
  Org,
  Past,
  Request,
  Resource,
} from "../../src/model.ts";
import { usersDialect } from "../../src/okta/app.ts";
import { chosen } from "../../src/okta/moves/grant.ts";
import { moves } from "../../src/okta/moves/index.ts";
import { okta } from "../../src/okta/org.ts";
import { variants } from "../../src/okta/variants/index.ts";
import { History } from "../../src/past.ts";
import { answerOf, attribute, isArray, isObject, text } from "../../src/scim/json.ts";
import { ENTERPRISE_USER, ERROR, GROUP, OKTA_ENTITLEMENT, OKTA_ROLE, USER } from "../../src/scim/urns.ts";
import { everythingOn } from "../rehearsal.ts";
import { ada as sampleAda, moveOf } from "./sample.ts";

const status = (code: number, json?: Json): Answer =>
  answerOf(code, {}, json === undefined ? "" : JSON.stringify(json));
/** A refusal with a body that could be taken for a resource. */
const refusal = (code: number): Answer => status(code, { schemas: [ERROR], status: `${code}`, detail: "No." });

/** The moves by themselves: whatever asks is answered by `answer`, and nothing is sent. */
interface Solo {
  readonly asks: readonly Ask[];
  readonly ending: Ending;
  readonly org: Org;
}
interface Stage {
  /** Told of the org before the move is played. */
  readonly before?: (org: Org) => void;
  readonly past?: Past;
  readonly answer?: (request: Request, index: number) => Answer | undefined;
  readonly mayLink?: boolean;
}
const people = ["ada", "bob", "cara"].map((alias) => ({
  ...sampleAda,
  alias,
  userName: `${alias}@example.com`,
  email: `${alias}@mail.example.com`,
  externalId: `00u${alias}`,
  alternative: {
    ...sampleAda.alternative,
    userName: `${alias}.new@example.com`,
    email: `${alias}.new@mail.example.com`,
  },
}));
const teams = ["team", "crew"].map((alias) => ({
  alias,
  displayName: `The ${alias}`,
  alternativeName: `Another ${alias}`,
  members: [],
}));
const linked = (org: Org): void => {
  for (const { alias } of [...people, ...teams]) org.link(alias, `${alias}-1`);
};
const unlinkedTeams = (org: Org): void => {
  linked(org);
  for (const { alias } of teams) org.unlink(alias);
};
const unlinkedAda = (org: Org): void => {
  linked(org);
  org.unlink("ada");
};
const grants: readonly Grant[] = [
  { attribute: "roles", value: "r1", display: "Head" },
  { attribute: "roles", value: "r2", display: "Hand" },
  { attribute: "entitlements", value: "l1", display: "Gold", type: "License" },
  { attribute: "entitlements", value: "p1", display: "Door", type: "Pass" },
  { attribute: "entitlements", value: "p2", display: "Gate", type: "Pass" },
];
const list = (...resources: readonly Json[]): Answer =>
  status(200, { totalResults: resources.length, Resources: resources });
const resourceTypes = list(
  { name: "User", endpoint: "/Users", schema: USER },
  { name: "Role", endpoint: "/Roles", schema: OKTA_ROLE },
  { name: "License", endpoint: "/Licenses", schema: OKTA_ENTITLEMENT },
);
/** A target that has nobody, and takes everything. */
const empty = ({ method, path }: Request): Answer => {
  if (path.startsWith("/ResourceTypes")) return resourceTypes;
  if (path.startsWith("/Schemas")) return list({ id: USER });
  if (path.includes("?")) return list();
  if (method === "POST") return status(201, { id: "new-1" });
  return method === "DELETE" ? status(204) : status(200, { id: "1", userName: "x", emails: [{ value: "x" }] });
};
const finding = (id: string): Stage => ({
  answer: ({ path }) => (path.includes("?filter=") ? list({ id, displayName: "x" }) : undefined),
});
function solo(move: string, app: App, given: Given, stage: Stage = {}): Solo {
  const { before = linked, past = new History(), answer = () => undefined, mayLink = true } = stage;
  const org = okta(people, teams, () => mayLink || !started);
  let started = false;
  before(org);
  started = true;
  const play = moveOf(move).play({ app, org, past }, given);
  const asks: Ask[] = [];
  for (let next = play.next(); ;) {
    if (next.done === true) return { asks, ending: next.value, org };
    const { request } = next.value;
    asks.push(next.value);
    expect(asks.length).toBeLessThan(500);
    next = play.next(answer(request, asks.length - 1) ?? empty(request));
  }
}
const lines = ({ asks }: Pick<Solo, "asks">): readonly string[] =>
  asks.map(({ part, request }) => `${part}: ${request.method} ${request.path}`);
const bodyOf = ({ asks }: Solo, part: string): string =>
  JSON.stringify(asks.findLast((ask) => ask.part === part)?.request.body);
const valuesOf = (members: Json | undefined): readonly string[] =>
  (isArray(members) ? members : []).map((one) => text(one, "value") ?? "").toSorted();

const noPatch: App = { ...everythingOn("oin"), patchesUsers: false };
const apps: readonly (readonly [string, App])[] = [
  ["oin", everythingOn("oin")],
  ["aiw", everythingOn("aiw")],
  ["oin, users never PATCHed", noPatch],
];
const without = (app: App, ...off: readonly Feature[]): App => ({
  ...app,
  features: new Set([...app.features].filter((feature) => !off.includes(feature))),
});

/** Of every move: what it is given, the scene, and its requests by app. */
interface Script {
  readonly given?: Given;
  readonly stage?: Stage;
  readonly oin: readonly string[];
  /** Absent: as in a catalog app. */
  readonly aiw?: readonly string[];
  /** Absent: as in a catalog app. */
  readonly noPatch?: readonly string[];
}
const byName = (name: string): string => `filter=displayName%20eq%20%22${name.replaceAll(" ", "%20")}%22`;
const namedAda = "filter=userName%20eq%20%22ada%40example.com%22";
const first = "startIndex=1&count=100";
const put = (part: string, alias = "ada"): readonly string[] => [
  `read-before-${part}: GET /Users/${alias}-1`,
  `${part}: PUT /Users/${alias}-1`,
];
const patched = (part: string): readonly string[] => [
  `read-before-${part}: GET /Users/ada-1`,
  `${part}: PATCH /Users/ada-1`,
];
const groupPut = (write: string, alias = "team", read = "read-before-change"): readonly string[] => [
  `${read}: GET /Groups/${alias}`,
  `${write}: PUT /Groups/${alias}`,
];
const groupPatch = (alias = "team-1"): readonly string[] => [
  `assert-name: PATCH /Groups/${alias}`,
  `change-members: PATCH /Groups/${alias}`,
];
const ofAda: Given = { person: "ada" };
const ofTeam: Given = { group: "team" };
const pushed = (alias: string): readonly string[] => [
  `look-up: GET /Groups?${byName(`The ${alias}`)}&${first}`,
  "create: POST /Groups",
];
const scripts: Readonly<Record<string, Script>> = {
  "test-connection": { oin: ["list-users: GET /Users?startIndex=1&count=2"] },
  "save-to-app": {
    oin: ["list-users: GET /Users?startIndex=1&count=2", `list-groups: GET /Groups?${first}`],
  },
  "import-users": { oin: [`page: GET /Users?${first}`] },
  "import-groups": { oin: [`page: GET /Groups?${first}`] },
  assign: {
    given: ofAda,
    stage: finding("ada-1"),
    oin: [`look-up: GET /Users?${namedAda}&${first}`, "activate: PATCH /Users/ada-1", ...put("update")],
    aiw: [`look-up: GET /Users?${namedAda}&${first}`, ...put("activate"), ...put("update")],
    noPatch: [`look-up: GET /Users?${namedAda}&${first}`, ...put("activate"), ...put("update")],
  },
  "update-profile": { given: { ...ofAda, change: ["familyName"] }, oin: put("update") },
  "leave-out": { given: { ...ofAda, attributes: ["title"] }, oin: put("update") },
  "send-empty": { given: { ...ofAda, attributes: ["title"] }, oin: put("update") },
  "sync-password": { given: ofAda, oin: patched("password"), aiw: put("password"), noPatch: put("password") },
  unassign: { given: ofAda, oin: patched("deactivate"), aiw: put("deactivate"), noPatch: put("deactivate") },
  "push-group": {
    given: { ...ofTeam, members: ["ada"] },
    stage: { before: unlinkedTeams },
    oin: [...pushed("team"), ...groupPatch("new-1")],
    aiw: [...pushed("team"), ...groupPut("change-members", "new-1")],
  },
  "push-by-rule": {
    given: { groups: ["team", "crew"], members: ["ada"] },
    stage: { before: unlinkedTeams },
    oin: [...pushed("team"), ...groupPatch("new-1"), ...pushed("crew"), ...groupPatch("new-1")],
    aiw: [
      ...pushed("team"),
      ...groupPut("change-members", "new-1"),
      ...pushed("crew"),
      ...groupPut("change-members", "new-1"),
    ],
  },
  "link-group": {
    given: { ...ofTeam, members: ["ada"] },
    stage: { ...finding("found-1"), before: unlinkedTeams },
    oin: [`look-up: GET /Groups?${byName("Another team")}&${first}`, ...groupPatch("found-1")],
    aiw: [`look-up: GET /Groups?${byName("Another team")}&${first}`, ...groupPut("change-members", "found-1")],
  },
  "change-members": {
    given: { ...ofTeam, add: ["ada"], remove: ["bob"] },
    oin: groupPatch(),
    aiw: groupPut("change-members", "team-1"),
  },
  "rename-group": {
    given: ofTeam,
    oin: ["assert-name: PATCH /Groups/team-1"],
    aiw: groupPut("rename", "team-1", "read-before-rename"),
  },
  "push-now": {
    given: ofTeam,
    oin: ["replace-members: PATCH /Groups/team-1"],
    aiw: [
      ...groupPut("replace-members", "team-1", "read-before-replace"),
      ...groupPut("replace-members", "team-1", "read-before-replace"),
    ],
  },
  "unlink-group": { given: ofTeam, oin: ["delete: DELETE /Groups/team-1"] },
  "import-schema": { oin: ["resource-types: GET /ResourceTypes", "schemas: GET /Schemas"] },
  discover: {
    oin: [
      "resource-types: GET /ResourceTypes",
      "schemas: GET /Schemas",
      `grants: GET /Roles?${first}`,
      `grants: GET /Licenses?${first}`,
    ],
  },
  grant: {
    given: { ...ofAda, grants: ["first"] },
    stage: {
      before(org) {
        linked(org);
        org.seen.grants = grants;
      },
    },
    oin: put("update"),
  },
  "look-up-with-plus": {
    given: ofAda,
    oin: [`look-up: GET /Users?${namedAda.replaceAll("%20", "+")}&${first}`],
  },
  "look-up-filter-last": { given: ofAda, oin: [`look-up: GET /Users?${first}&${namedAda}`] },
  "patch-profile": { given: ofAda, oin: ["update: PATCH /Users/ada-1"] },
  "create-full-group": {
    given: { ...ofTeam, members: ["ada"] },
    stage: { before: unlinkedTeams },
    oin: ["create: POST /Groups"],
  },
  "create-bare-group": { given: ofTeam, stage: { before: unlinkedTeams }, oin: ["create: POST /Groups"] },
  "put-group-with-id": { given: { ...ofTeam, add: ["ada"] }, oin: ["change-members: PUT /Groups/team-1"] },
  "add-bare-members": { given: { ...ofTeam, add: ["ada"] }, oin: ["change-members: PATCH /Groups/team-1"] },
  "replace-as-object": { given: { ...ofTeam, add: ["ada"] }, oin: ["change-members: PATCH /Groups/team-1"] },
  "replace-members-alone": { given: { ...ofTeam, add: ["ada"] }, oin: ["change-members: PATCH /Groups/team-1"] },
  "assert-name-first": { given: ofTeam, oin: ["change-members: PATCH /Groups/team-1"] },
  "put-nameless-members": { given: { ...ofTeam, add: ["ada"] }, oin: [], aiw: ["change-members: PUT /Groups/team-1"] },
};

describe("every move of Okta's", () => {
  const all = [...moves, ...variants].map(({ id }) => id);
  const partsOf = (id: string, app: App): readonly string[] => {
    const { parts, takes } = moveOf(id);
    const ofUsers = takes["person"] !== undefined && takes["group"] === undefined;
    return parts[ofUsers ? usersDialect(app) : app.kind];
  };
  // Some forms were seen in one of the dialects only.
  const cases = all.flatMap((id) =>
    apps.filter(([, app]) => partsOf(id, app).length > 0).map(([name, app]) => [id, name, app] as const),
  );
  const script = (id: string): Script => scripts[id] ?? { oin: [] };
  const expected = (id: string, app: App): readonly string[] => {
    const { oin, aiw = oin, noPatch: never = oin } = script(id);
    return app.kind === "aiw" ? aiw : app.patchesUsers ? oin : never;
  };

  test("has a script here", () => {
    expect(Object.keys(scripts).toSorted()).toEqual(all.toSorted());
  });
  test.each(cases)("%s (%s) sends exactly these requests and ends well", (id, _, app) => {
    const { given = {}, stage } = script(id);
    const played = solo(id, app, given, stage);
    expect(lines(played)).toEqual(expected(id, app));
    expect(played.ending).toEqual({ how: "done", why: "" });
  });
  test.each(cases)("%s (%s) ends at the first refusal, whichever it is, and tries nothing else", (id, _, app) => {
    const { given = {}, stage = {} } = script(id);
    for (const [index, line] of expected(id, app).entries()) {
      for (const code of [302, 400, 401, 404, 405, 409, 500, 501, 503]) {
        const answer = (request: Request, at: number): Answer | undefined =>
          at === index ? refusal(code) : stage.answer?.(request, at);
        const played = solo(id, app, given, { ...stage, answer });
        // Okta takes a 404 for nobody where it looks before it makes one; a catalog app deactivates without having read.
        const goesOn =
          (code === 404 && line.startsWith("look-up: ") && ["assign", "push-group", "push-by-rule"].includes(id)) ||
          (id === "unassign" && app.patchesUsers && index === 0);
        expect([line, code, played.asks.length > index + 1]).toEqual([line, code, goesOn]);
        if (!goesOn && !(code === 404 && id === "link-group" && index === 0))
          expect(played.ending).toEqual({ how: "stopped", why: `Okta stops at the answer ${code}` });
      }
    }
  });
  test.each(cases)("%s (%s) sends nothing about somebody who has no account in the target", (id, _, app) => {
    const { given = {} } = script(id);
    const { makes } = moveOf(id);
    if (makes !== undefined || id === "link-group" || id.startsWith("look-up")) return;
    const played = solo(id, app, given, {
      before(org) {
        org.seen.grants = grants;
      },
    });
    const speaks = given["person"] ?? given["group"];
    if (speaks === undefined) return;
    expect(lines(played)).toEqual([]);
    expect(played.ending).toEqual({ how: "unplayable", why: `${String(speaks)} has no account in the target` });
  });
  test.each(cases)("%s (%s) asks for parts that it declares, and says of whom it speaks", (id, _, app) => {
    const { given = {}, stage } = script(id);
    const declared = partsOf(id, app);
    for (const { part, about, request } of solo(id, app, given, stage).asks) {
      expect(declared).toContain(part);
      const isOne = request.method !== "GET" || /^\/(Users|Groups)\/|filter/.test(request.path);
      expect(about !== undefined).toBe(isOne);
    }
  });
});

describe.each(apps)("what Okta will not do (%s)", (_, app) => {
  test.each(["assign", "push-group", "link-group", "create-full-group"])(
    "%s goes no further where the target shows what this run did not make",
    (move) => {
      const { given = {}, stage } = scripts[move] ?? {};
      for (const shown of [{}, finding("stranger-1")]) {
        const before = move === "assign" ? unlinkedAda : unlinkedTeams;
        const { ending, asks } = solo(move, app, given, { ...stage, ...shown, before, mayLink: false });
        expect(ending.how).toBe("stopped");
        expect(asks.filter(({ request }) => request.method === "PUT" || request.method === "PATCH")).toEqual([]);
      }
    },
  );
  test.each([{}, { id: "" }, { id: ".." }, { id: null }])("a create answered with %j leads nowhere", (body) => {
    const answer = ({ method }: Request): Answer | undefined => (method === "POST" ? status(201, body) : undefined);
    for (const [move, before] of [
      ["assign", unlinkedAda],
      ["push-group", unlinkedTeams],
      ["push-by-rule", unlinkedTeams],
      ["create-bare-group", unlinkedTeams],
    ] as const) {
      const { ending, asks } = solo(move, app, scripts[move]?.given ?? {}, { before, answer });
      expect([asks.at(-1)?.part, ending.how, ending.why]).toEqual([
        "create",
        "stopped",
        "the answer to the create carries no id",
      ]);
    }
  });
  test("it does not turn to PUT where PATCH is not implemented, nor the other way round", () => {
    for (const [move, { given = {}, stage = {} }] of Object.entries(scripts)) {
      for (const [refused, other] of [
        ["PATCH", "PUT"],
        ["PUT", "PATCH"],
      ] as const) {
        const answer = (request: Request, index: number): Answer | undefined =>
          request.method === refused ? refusal(501) : stage.answer?.(request, index);
        const asks = solo(move, app, given, { ...stage, answer }).asks.map(({ request }) => request.method);
        const at = asks.indexOf(refused);
        if (at >= 0) expect([move, asks.slice(at + 1)]).toEqual([move, []]);
        expect(asks.slice(at + 1).filter((method) => at >= 0 && method === other)).toEqual([]);
      }
    }
  });
  test("a person who is gone is not looked for, made again or written to when the profile changes", () => {
    for (const move of ["update-profile", "leave-out", "send-empty"]) {
      const answer = (): Answer => refusal(404);
      const { ending, asks } = solo(move, app, scripts[move]?.given ?? {}, { answer });
      expect([asks.length, ending.how]).toEqual([1, "stopped"]);
    }
  });
});

describe.each(apps)("a user name (%s)", (_, app) => {
  const change: Given = { person: "ada", change: ["userName", "familyName"] };
  const update = (of: App, given: Given): Solo => solo("update-profile", of, given);
  const sent = (played: Solo): Json => played.asks.at(-1)?.request.body ?? null;

  test("that changes is written, and the one before is remembered", () => {
    const played = update(app, change);
    expect(sent(played)).toMatchObject({ userName: "ada.new@example.com", name: { familyName: "Lovelace" } });
    expect(played.asks.at(-1)?.wants).toMatchObject({ userName: "ada.new@example.com" });
    expect(played.org.person("ada")).toMatchObject({
      formerUserName: "ada@example.com",
      userName: "ada.new@example.com",
    });
  });
  test("stays as it was read where user names are not to be updated, in every later write too", () => {
    const fixed = without(app, "update-user-names");
    for (const given of [change, { person: "ada", change: ["email"] }]) {
      const played = update(fixed, given);
      expect(sent(played)).toMatchObject({ userName: "x" });
      expect(played.asks.at(-1)?.wants).not.toHaveProperty("userName");
      expect(played.org.person("ada").userName).toBe("ada@example.com");
      expect(played.org.person("ada").formerUserName).toBeUndefined();
    }
  });
  test.each(["Email", "Email prefix"] as const)(
    "that is made of the %s changes with it, and only then",
    (userNameFormat) => {
      const ofMail = { ...app, userNameFormat };
      const changed = update(ofMail, { person: "ada", change: ["email"] });
      expect(sent(changed)).toMatchObject({
        userName: "ada.new@example.com",
        emails: [{ value: "ada.new@mail.example.com" }],
      });
      expect(changed.org.person("ada").formerUserName).toBe("ada@example.com");
      expect(sent(update(ofMail, { person: "ada", change: ["familyName"] }))).toMatchObject({
        userName: "ada@example.com",
      });
      expect(sent(update(app, { person: "ada", change: ["email"] }))).toMatchObject({ userName: "ada@example.com" });
    },
  );
});

describe.each(apps)("a password that is synced (%s)", (_, app) => {
  test("is the person's own, in the dialect that the app has for users, and nobody is shown to want it", () => {
    const played = solo("sync-password", app, ofAda);
    const { ownPassword } = sampleAda;
    const account = { id: "1", userName: "x", emails: [{ value: "x" }] };
    expect(bodyOf(played, "password")).toBe(
      JSON.stringify(
        app.patchesUsers
          ? {
              schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
              Operations: [{ op: "replace", value: { password: ownPassword } }],
            }
          : { ...account, password: ownPassword },
      ),
    );
    expect(played.asks.map(({ wants }) => wants)).toEqual([undefined, {}]);
    expect(JSON.stringify(played.asks.map(({ wants }) => wants))).not.toContain(ownPassword);
  });
});

describe.each(apps)("attributes that are emptied (%s)", (_, app) => {
  const has = { title: "Engineer", department: "Oaks", division: "Trees", mobilePhone: "1" };
  const before = (org: Org): void => {
    linked(org);
    org.changePerson("ada", { more: has });
  };
  const account = {
    title: "Engineer",
    [ENTERPRISE_USER]: { department: "Oaks", division: "Trees" },
    "x:own": 1,
    phoneNumbers: [{ type: "mobile", value: "1" }],
  };
  const answer = ({ method }: Request): Answer | undefined => (method === "GET" ? status(200, account) : undefined);
  const given: Given = { person: "ada", attributes: ["title", "department"] };
  const written = (move: string): { played: Solo; put: Resource } => {
    const played = solo(move, app, given, { before, answer });
    const body = played.asks.at(-1)?.request.body;
    return { played, put: isObject(body) ? body : {} };
  };

  test("are left out of what was read, and all else stays", () => {
    const { put: left } = written("leave-out");
    expect(left).not.toHaveProperty("title");
    expect(left[ENTERPRISE_USER]).toEqual({ division: "Trees" });
    expect(left).toMatchObject({
      "x:own": 1,
      phoneNumbers: [{ type: "mobile", value: "1" }],
      userName: "ada@example.com",
    });
  });
  test("or are sent as empty texts", () => {
    const { put: empty } = written("send-empty");
    expect(empty["title"]).toBe("");
    expect(empty[ENTERPRISE_USER]).toEqual({ department: "", division: "Trees" });
    expect(empty).toMatchObject({
      "x:own": 1,
      phoneNumbers: [{ type: "mobile", value: "1" }],
      userName: "ada@example.com",
    });
  });
  test.each(["leave-out", "send-empty"])("are to hold nothing afterwards, and Okta has them no more (%s)", (move) => {
    const { played } = written(move);
    expect(played.asks.at(-1)?.wants).toMatchObject({
      title: null,
      [ENTERPRISE_USER]: { department: null, division: "Trees" },
    });
    expect(played.org.person("ada").more).toEqual({ division: "Trees", mobilePhone: "1" });
  });
});

describe.each(apps)("what an import has shown (%s)", (_, app) => {
  const imported = (org: Org): void => {
    unlinkedTeams(org);
    org.seen.groups = new Map([["The team", "team-9"]]);
  };
  test("is remembered by name, whatever else a group says", () => {
    const answer = (): Answer =>
      list({ id: "1", displayName: "One" }, { id: "2" }, { displayName: "Three" }, { id: 4, displayName: "Four" });
    const { org } = solo("import-groups", app, {}, { answer });
    expect([...(org.seen.groups ?? [])]).toEqual([
      ["One", "1"],
      ["Four", "4"],
    ]);
  });
  test("is not looked up once more: a group that is known is taken, another one is made at once", () => {
    const known = solo("push-group", app, { ...ofTeam, members: ["ada"] }, { before: imported });
    expect(lines(known)).toEqual(app.kind === "oin" ? groupPatch("team-9") : groupPut("change-members", "team-9"));
    const other = solo("push-group", app, { group: "crew", members: ["ada"] }, { before: imported });
    expect(lines(other)[0]).toBe("create: POST /Groups");
    expect(lines(other).filter((line) => line.startsWith("look-up"))).toEqual([]);
  });
  test("is all that a group can be linked to", () => {
    const { asks, ending } = solo("link-group", app, { group: "team", members: ["ada"] }, { before: imported });
    expect([asks, ending.why]).toEqual([[], "the group that is to be linked was not found"]);
  });
});

describe.each(apps)("linking a group that is there (%s)", (_, app) => {
  /** The group has Bob in it, as the target says and as the harness knows. */
  const past = new History();
  past.note({
    kind: "exchange",
    app: "oin",
    suite: "mine",
    step: "made",
    part: "create",
    seq: 1,
    by: "probe",
    about: "team",
    wants: { displayName: "Another team", members: [{ value: "bob-1" }] },
    request: { method: "POST", path: "/Groups", body: { displayName: "Another team" } },
    answer: status(201, { id: "found-1", displayName: "Another team" }),
  });
  const answer = ({ path }: Request): Answer | undefined => {
    if (path.includes("filter")) return list({ id: "found-1" });
    return status(200, { id: "found-1", members: [{ value: "bob-1", display: "Bob" }] });
  };
  const link = (of: App): Solo =>
    solo("link-group", of, { group: "team", members: ["ada"] }, { before: unlinkedTeams, answer, past });

  test("keeps the members that it has and takes on the name that it has in Okta, where groups are renamed", () => {
    const played = link(app);
    const wants = played.asks.at(-1)?.wants;
    expect(valuesOf(wants?.["members"])).toEqual(["ada-1", "bob-1"]);
    if (app.kind === "aiw") {
      expect(played.asks.at(-1)?.request.body).toMatchObject({ displayName: "The team" });
      expect(valuesOf(attribute(played.asks.at(-1)?.request.body, "members"))).toEqual(["ada-1", "bob-1"]);
    } else {
      expect(played.asks.map(({ part }) => part)).toEqual(["look-up", "assert-name", "change-members"]);
      expect(bodyOf(played, "assert-name")).toContain('"value":{"id":"found-1","displayName":"The team"}');
      // Bob is not spoken of.
      expect(bodyOf(played, "change-members")).toContain('"op":"add","path":"members"');
      expect(bodyOf(played, "change-members")).not.toContain("bob");
    }
  });
  test("keeps its name as well where they are not", () => {
    const played = link(without(app, "rename-groups"));
    expect(valuesOf(played.asks.at(-1)?.wants?.["members"])).toEqual(["ada-1", "bob-1"]);
    expect(JSON.stringify(played.asks)).not.toContain("The team");
    if (app.kind === "aiw") expect(played.asks.at(-1)?.request.body).toMatchObject({ displayName: "Another team" });
    else expect(played.asks.map(({ part }) => part)).toEqual(["look-up", "change-members"]);
  });
});

describe("the groups of a wizard app", () => {
  const app = everythingOn("aiw");
  const member = (org: Org): void => {
    unlinkedAda(org);
    org.changeGroup("team", { members: ["ada", "bob"] });
    org.changeGroup("crew", { members: ["ada"] });
  };
  const groupsWritten = ({ asks }: Solo): readonly string[] =>
    asks.flatMap(({ request }) =>
      request.method === "PUT" && request.path.startsWith("/Groups") ? [request.path] : [],
    );

  test.each([
    ["made", {}],
    ["found", finding("ada-2")],
  ])("are written for whoever is assigned and in them, once the account is %s", (_, stage) => {
    const played = solo("assign", app, ofAda, { ...stage, before: member });
    expect(groupsWritten(played)).toEqual(["/Groups/team-1", "/Groups/crew-1"]);
    const [team] = played.asks.filter(({ request }) => request.path === "/Groups/team-1" && request.method === "PUT");
    const id = played.org.id("ada") ?? "";
    expect(valuesOf(attribute(team?.request.body, "members"))).toEqual([id, "bob-1"].toSorted());
  });
  test("are left alone in a catalog app, where groups are not changed, and where the group was never pushed", () => {
    expect(groupsWritten(solo("assign", everythingOn("oin"), ofAda, { before: member }))).toEqual([]);
    expect(groupsWritten(solo("assign", noPatch, ofAda, { before: member }))).toEqual([]);
    expect(groupsWritten(solo("assign", without(app, "change-groups"), ofAda, { before: member }))).toEqual([]);
    const never = (org: Org): void => {
      member(org);
      org.unlink("team");
    };
    expect(groupsWritten(solo("assign", app, ofAda, { before: never }))).toEqual(["/Groups/crew-1"]);
  });
  test.each([
    ["change-members", { group: "team", add: ["cara"] }, ["cara-1"]],
    ["push-now", ofTeam, []],
    ["rename-group", ofTeam, []],
  ] as const)("leave out whoever the app was taken from, in the next PUT (%s)", (move, given, more) => {
    const before = (org: Org): void => {
      linked(org);
      org.changeGroup("team", { members: ["ada", "bob"] });
      org.unassign("bob");
    };
    const { asks } = solo(move, app, given, { before });
    expect(valuesOf(attribute(asks.at(-1)?.request.body, "members"))).toEqual(["ada-1", ...more]);
    expect(valuesOf(asks.at(-1)?.wants?.["members"])).toEqual(["ada-1", ...more]);
    const back = (org: Org): void => {
      before(org);
      org.assign("bob");
    };
    const again = solo(move, app, given, { before: back });
    expect(valuesOf(again.asks.at(-1)?.wants?.["members"])).toEqual(["ada-1", "bob-1", ...more]);
  });
});

describe("changes of members in a catalog app", () => {
  const crowd = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const scene = fc.record({
    size: fc.integer({ min: 1, max: 14 }),
    inside: fc.subarray(crowd),
    add: fc.subarray(crowd),
    remove: fc.subarray(crowd),
    accounts: fc.subarray(crowd, { minLength: 6 }),
  });
  const play = (size: number, inside: readonly string[], given: Given, accounts: readonly string[] = crowd): Solo => {
    const persons = crowd.map((alias) => ({ ...sampleAda, alias, userName: `${alias}@example.com` }));
    const org = okta(persons, teams, () => true);
    for (const alias of [...accounts, "team"]) org.link(alias, `${alias}-1`);
    org.changeGroup("team", { members: inside });
    const app = { ...everythingOn("oin"), batchSize: size };
    const asks: Ask[] = [];
    const past = new History();
    const at = { app: "oin", suite: "s", step: "s", by: "okta", seq: 1, about: "team" } as const;
    const note = (ask: Ask): void => past.note({ kind: "exchange", ...at, ...ask, answer: status(204) });
    const members = inside.filter((one) => accounts.includes(one)).map((one) => ({ value: `${one}-1` }));
    note({
      part: "scene",
      wants: { displayName: "Team", members },
      request: { method: "PUT", path: "/Groups/team-1" },
    });
    const moving = moveOf("change-members").play({ app, org, past }, given);
    let next = moving.next();
    while (next.done !== true) {
      asks.push(next.value);
      note(next.value);
      next = moving.next(status(204));
    }
    return { asks, ending: next.value, org };
  };
  const idsOf = (aliases: readonly string[], accounts: readonly string[] = crowd): readonly string[] =>
    aliases
      .filter((alias) => accounts.includes(alias))
      .map((alias) => `${alias}-1`)
      .toSorted();
  /** Every change of a PATCH, removals and additions. */
  const changes = ({ request }: Ask): readonly string[] => {
    const operations = attribute(request.body, "Operations");
    return (isArray(operations) ? operations : []).flatMap((one) => {
      const path = text(one, "path") ?? "";
      return text(one, "op") === "remove"
        ? [`- ${/"(.*)"/.exec(path)?.[1] ?? "?"}`]
        : valuesOf(attribute(one, "value")).map((value) => `+ ${value}`);
    });
  };

  test("go out in requests of so many at most, who leaves before who joins, and end in what Okta has", () => {
    fc.assert(
      fc.property(scene, ({ size, inside, add, remove, accounts }) => {
        const { asks, ending, org } = play(size, inside, { group: "team", add, remove }, accounts);
        expect(ending.how).toBe("done");
        const [asserted, ...batches] = asks;
        expect(asserted?.part).toBe("assert-name");
        const sent = batches.map(changes);
        expect(sent.every((batch) => batch.length > 0 && batch.length <= size)).toBe(true);
        expect(sent.slice(0, -1).every((batch) => batch.length === size)).toBe(true);
        const all = sent.flat();
        const removals = all.filter((one) => one.startsWith("-"));
        expect(all.slice(0, removals.length)).toEqual(removals);
        expect(removals).toEqual(remove.filter((one) => accounts.includes(one)).map((one) => `- ${one}-1`));
        expect(all.slice(removals.length).toSorted()).toEqual(idsOf(add, accounts).map((id) => `+ ${id}`));
        const last = batches.at(-1)?.wants?.["members"];
        if (last !== undefined) expect(valuesOf(last)).toEqual(idsOf(org.group("team").members, accounts));
      }),
    );
  });
  test("say of every request what is so after it, and not what will be", () => {
    fc.assert(
      fc.property(scene, ({ size, inside, add, remove }) => {
        const joining = add.filter((one) => !inside.includes(one));
        const leaving = remove.filter((one) => inside.includes(one));
        const { asks } = play(size, inside, { group: "team", add: joining, remove: leaving });
        const now = new Set(idsOf(inside));
        for (const ask of asks.slice(1)) {
          for (const change of changes(ask)) {
            const id = change.slice(2);
            if (change.startsWith("-")) now.delete(id);
            else now.add(id);
          }
          expect(valuesOf(ask.wants?.["members"])).toEqual([...now].toSorted());
        }
        expect([...now].toSorted()).toEqual(idsOf([...inside.filter((one) => !leaving.includes(one)), ...joining]));
      }),
    );
  });
  test("stop at the batch that is refused", () => {
    const { asks, ending } = solo(
      "change-members",
      { ...everythingOn("oin"), batchSize: 1 },
      { group: "team", add: ["ada", "bob", "cara"] },
      { answer: (_, index) => (index === 2 ? refusal(413) : undefined) },
    );
    expect([asks.length, ending.why]).toEqual([3, "Okta stops at the answer 413"]);
  });
});

describe("what governance discovers", () => {
  const app = everythingOn("aiw");
  const roles = { name: "Role", endpoint: "/Roles", schema: OKTA_ROLE };
  const discover = (types: readonly Json[], pages: (request: Request) => Answer | undefined = () => undefined): Solo =>
    solo(
      "discover",
      app,
      {},
      {
        answer: (request) => (request.path === "/ResourceTypes" ? list(...types) : pages(request)),
      },
    );

  test("is read a hundred at a time, from every endpoint of roles and entitlements and from no other", () => {
    const found = discover(
      [
        roles,
        { name: "Pass", endpoint: "/Access/Passes", schema: OKTA_ENTITLEMENT },
        { name: "Thing", endpoint: "/Things", schema: "urn:example:Thing" },
        { name: "User", endpoint: "/Users", schema: USER },
      ],
      ({ path }) => {
        if (path.startsWith("/Roles"))
          return status(200, { totalResults: 101, Resources: [{ id: path, displayName: "R" }] });
        if (path.startsWith("/Access")) return list({ id: "p1", displayName: "Door", type: "mine" });
        return undefined;
      },
    );
    expect(lines(found).slice(2)).toEqual([
      "grants: GET /Roles?startIndex=1&count=100",
      "grants: GET /Roles?startIndex=101&count=100",
      "grants: GET /Access/Passes?startIndex=1&count=100",
    ]);
    expect(found.org.seen.grants?.map(({ attribute: of, type }) => [of, type])).toEqual([
      ["roles", undefined],
      ["roles", undefined],
      // By the name of the resource type, whatever the resource says.
      ["entitlements", "Pass"],
    ]);
  });
  test.each<Json>([
    "https://elsewhere.example.com/Roles",
    "/Roles?all=true",
    "/Roles#all",
    "/Ro les",
    "/Ro\nles",
    "/Ro\u0000les",
    "/Rôles",
    "/\u4e2d",
    "/",
    "",
    null,
    7,
    ["/Roles"],
  ])("is not asked for at %j", (endpoint) => {
    const found = discover([{ ...roles, endpoint }]);
    expect(lines(found)).toHaveLength(2);
    expect([found.ending.how, found.org.seen.grants]).toEqual(["stopped", undefined]);
    // Where there is another endpoint, that one is read all the same.
    const also = discover([
      { ...roles, endpoint },
      { ...roles, endpoint: "/Good" },
    ]);
    expect(lines(also).slice(2)).toEqual(["grants: GET /Good?startIndex=1&count=100"]);
    expect(also.ending.how).toBe("done");
  });
  test.each<[string, readonly Json[]]>([
    ["no endpoint", [{ name: "Role", schema: OKTA_ROLE }]],
    ["no schema", [{ name: "Role", endpoint: "/Roles" }]],
    ["a schema that is no text", [{ ...roles, schema: [OKTA_ROLE] }]],
    [
      "a schema that every object has",
      [
        { ...roles, schema: "constructor" },
        { ...roles, schema: "__proto__" },
      ],
    ],
    ["no objects", ["x", null, 7, []]],
  ])("is nothing where the resource types have %s", (_, types) => {
    expect(lines(discover(types))).toHaveLength(2);
  });
  test("is what has an id and a name", () => {
    const found = discover([roles], ({ path }) =>
      path.startsWith("/Roles")
        ? list({ id: "1", displayName: "Head" }, { id: "2" }, { displayName: "Hand" }, "x")
        : undefined,
    );
    expect(found.org.seen.grants).toEqual([{ attribute: "roles", value: "1", display: "Head" }]);
  });
  test.each([
    ["500", status(500)],
    ["no total", status(200, { Resources: [] })],
  ])("is not remembered at all where one page is answered with %s", (_, answer) => {
    const found = discover([roles], ({ path }) => (path.startsWith("/Roles") ? answer : undefined));
    expect([found.ending.how, found.org.seen.grants]).toEqual(["stopped", undefined]);
  });
  test("ends, however many there are said to be", () => {
    const endless = discover([roles], ({ path }) =>
      path.startsWith("/Roles") ? status(200, { totalResults: 1e308, Resources: [] }) : undefined,
    );
    expect([endless.asks.length, endless.ending.how]).toEqual([102, "done"]);
  });
  test("can be given by its place among its kind; what there is not is not given", () => {
    const values = (...wanted: readonly string[]): readonly string[] =>
      chosen(grants, wanted).map(({ value }) => value);
    expect(values("first")).toEqual(["r1", "l1", "p1"]);
    expect(values("second")).toEqual(["r2", "p2"]);
    expect(values("third")).toEqual([]);
    expect(values("first", "second")).toEqual(["r1", "r2", "l1", "p1", "p2"]);
    expect(values()).toEqual([]);
    expect(chosen([], ["first"])).toEqual([]);
  });
  test("goes along with the create of a person, and with every later write, as Okta has it", () => {
    const before = (org: Org): void => {
      unlinkedAda(org);
      org.seen.grants = grants;
    };
    const given = { person: "ada", grants: ["first"] };
    const made = solo("assign", app, given, { before });
    const roles1 = [{ value: "r1", display: "Head" }];
    const entitlements = [
      { value: "l1", display: "Gold", type: "License" },
      { value: "p1", display: "Door", type: "Pass" },
    ];
    expect(made.asks.at(-1)).toMatchObject({ part: "create", request: { body: { roles: roles1, entitlements } } });
    expect(made.asks.at(-1)?.wants).toMatchObject({ roles: roles1, entitlements });
    const known = (org: Org): void => {
      before(org);
      org.link("ada", "ada-1");
    };
    const none = solo("grant", app, { person: "ada", grants: [] }, { before: known });
    expect(none.asks.at(-1)?.request.body).toMatchObject({ roles: [], entitlements: [] });
    const undiscovered = solo("grant", app, { person: "ada", grants: ["first"] });
    expect([undiscovered.asks, undiscovered.ending.how]).toEqual([[], "unplayable"]);
    // Okta does not speak of what it does not manage.
    expect(JSON.stringify(solo("update-profile", app, { person: "ada", change: ["email"] }).asks)).not.toMatch(
      /roles|entitlements/,
    );
  });
});

describe("forms that Okta is said to have sent", () => {
  const app = everythingOn("oin");
  const body = (move: string, given: Given, before = linked): Json =>
    solo(move, app, given, { before }).asks.at(-1)?.request.body ?? null;
  const one = { value: "ada-1", display: "ada@example.com" };
  const operations = (...all: readonly Json[]): Json => ({
    schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    Operations: all,
  });

  test("are these, to the letter", () => {
    const group = { group: "team", add: ["ada"] };
    for (const [sent, wanted] of [
      [
        body("create-full-group", { group: "team", members: ["ada"] }, unlinkedTeams),
        { schemas: [GROUP], displayName: "The team", members: [one] },
      ],
      [body("create-bare-group", ofTeam, unlinkedTeams), { schemas: [GROUP], displayName: "The team" }],
      [body("put-group-with-id", group), { schemas: [GROUP], id: "team-1", displayName: "The team", members: [one] }],
      [body("add-bare-members", group), operations({ op: "add", value: [{ value: "ada-1" }] })],
      [
        body("replace-as-object", group),
        operations({ op: "replace", value: { members: [one], id: "team-1", displayName: "The team" } }),
      ],
      [body("patch-profile", ofAda), operations({ op: "replace", value: { name: { familyName: "Lovelace" } } })],
    ] as const)
      expect(JSON.stringify(sent)).toBe(JSON.stringify(wanted));
  });
});
