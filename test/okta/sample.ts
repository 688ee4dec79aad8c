/** The people, the groups, the answers and the scenarios that the examples in docs/okta-wire.md were made with. */
import { expect } from "vitest";
import type {
  Answer,
  App,
  AppKind,
  Ask,
  Feature,
  Given,
  Grant,
  Group,
  Json,
  Mapping,
  Move,
  Org,
  Person,
  Request,
  Resource,
} from "../../src/model.ts";
import { defaultApp, features } from "../../src/okta/app.ts";
import { defaultMappings } from "../../src/okta/mapping.ts";
import { moves } from "../../src/okta/moves/index.ts";
import { okta } from "../../src/okta/org.ts";
import { variants } from "../../src/okta/variants/index.ts";
import { History } from "../../src/past.ts";
import { answerOf, attribute, text } from "../../src/scim/json.ts";
import { GROUP, LIST_RESPONSE, OKTA_ENTITLEMENT, OKTA_ROLE, USER } from "../../src/scim/urns.ts";

const profile = {
  userName: "ada.byron@example.com",
  givenName: "Ada",
  familyName: "Byron",
  displayName: "Ada Byron",
  email: "ada.byron@example.com",
  locale: "en-US",
  more: {},
};
export const ada: Person = {
  ...profile,
  alias: "ada",
  externalId: "00u1ada2b3c4d5e6f7g8",
  password: "k3Rz91Qm",
  ownPassword: "Analytical1843",
  alternative: {
    ...profile,
    userName: "ada.lovelace@example.com",
    familyName: "Lovelace",
    displayName: "Ada Lovelace",
  },
};
const bob: Person = { ...ada, alias: "bob", userName: "bob.stone@example.com" };
const group = (alias: string, displayName: string, alternativeName: string): Group => ({
  alias,
  displayName,
  alternativeName,
  members: [],
});
const groups = [group("team", "SCIM_test1", "SCIM_test2"), group("crew", "SCIM_test3", "SCIM_test4")];
export const ids = {
  ada: "2f7e9a64-1c3b-4d58-8a90-6b5c4d3e2f10",
  bob: "9b8a7c6d-5e4f-4321-9abc-def012345678",
  team: "5b8e6f0c2a7d4e139f60b1c2d3e4f5a6",
  crew: "c0d1e2f3a4b54c6d8e7f901234567890",
};
/** Everything that Okta maps by default. */
const everything = {
  middleName: "King",
  honorificPrefix: "Dr.",
  honorificSuffix: "III",
  title: "Engineer",
  userType: "Employee",
  primaryPhone: "+1 202 555 0143",
  mobilePhone: "+1 202 555 0189",
  streetAddress: "12 St James's Square",
  locality: "London",
  region: "LND",
  postalCode: "SW1Y 4JH",
  country: "GB",
  preferredLanguage: "fr",
  timezone: "Europe/London",
  employeeNumber: "701984",
  costCenter: "4130",
  organization: "Example",
  division: "Research",
  department: "Engineering",
  managerValue: "00u9mary8w7x6y5z4a3b",
  managerDisplayName: "Mary Somerville",
};
const ownUrn = "urn:example:params:scim:schemas:extension:2.0:User";
const ownMapping: Mapping = { attribute: "badge", externalName: "badge", externalNamespace: ownUrn };
const grants: readonly Grant[] = [
  { attribute: "roles", value: "role-1", display: "First role" },
  { attribute: "roles", value: "role-2", display: "Second role" },
  { attribute: "entitlements", value: "license-1", display: "Basic", type: "License" },
  { attribute: "entitlements", value: "license-2", display: "Team", type: "License" },
];

/** Ada as the target answers her. */
export const account: Resource = {
  schemas: [USER],
  id: ids.ada,
  meta: { resourceType: "User", location: `https://scim.example.com/scim/v2/Users/${ids.ada}` },
  userName: "ada.byron@example.com",
  name: { formatted: "Ada Byron", familyName: "Byron", givenName: "Ada" },
  emails: [{ value: "ada.byron@example.com", primary: true }],
  nickName: "Countess",
  active: true,
};
const titled: Resource = { ...account, title: "Engineer" };
const team: Resource = { schemas: [GROUP], id: ids.team, displayName: "SCIM_test1", members: [] };
const linkable: Resource = { ...team, displayName: "SCIM_test2", members: [{ value: ids.bob, display: bob.userName }] };

export interface Scenario {
  readonly move: string;
  readonly given: Given;
  /** Whom the look-up finds, or what is there to be read. */
  readonly found?: Resource;
  readonly before?: (org: Org) => void;
  /** What its app has otherwise. */
  readonly app?: Partial<App>;
  /** What its app has switched off; everything else is on. */
  readonly off?: Feature;
}
const linked = (org: Org): void => {
  for (const alias of ["ada", "bob", "team"] as const) org.link(alias, ids[alias]);
};
const accounts = (org: Org): void => {
  linked(org);
  org.unlink("team");
};
const withMembers = (org: Org): void => {
  linked(org);
  org.changeGroup("team", { members: ["ada", "bob"] });
};
/** Ada is about to get an account, or to come back to hers, and the groups are waiting. */
const awaited = (org: Org): void => {
  withMembers(org);
  org.unlink("ada");
};
const filled = (org: Org): void => org.changePerson("ada", { more: everything });
const badged = (org: Org): void => org.changePerson("ada", { more: { badge: "B-42" } });
const withTitle = (org: Org): void => {
  linked(org);
  org.changePerson("ada", { more: { title: "Engineer" } });
};
const discovered = (org: Org): void => {
  org.seen.grants = grants;
};
const discoveredAndLinked = (org: Org): void => {
  discovered(org);
  linked(org);
};
const imported = (org: Org): void => {
  accounts(org);
  org.seen.groups = new Map();
};
const person = { person: "ada" };
const pushed = { group: "team", members: ["ada"] };
const inactive: Resource = { ...account, active: false };
/** By name; the move has the same one where nothing else is said. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  "test-connection": { move: "test-connection", given: {} },
  "save-to-app": { move: "save-to-app", given: {} },
  "save-to-app-without-groups": { move: "save-to-app", given: {}, off: "import-groups" },
  "import-users": { move: "import-users", given: {} },
  "import-groups": { move: "import-groups", given: {} },
  assign: { move: "assign", given: person },
  "assign-every-attribute": { move: "assign", given: person, before: filled },
  "assign-own-namespace": {
    move: "assign",
    given: person,
    before: badged,
    app: { mappings: [...defaultMappings, ownMapping] },
  },
  "assign-member": { move: "assign", given: person, before: awaited },
  "assign-with-grants": { move: "assign", given: { ...person, grants: ["first"] }, before: discovered },
  "assign-existing": { move: "assign", given: person, found: inactive },
  "assign-existing-without-patch": { move: "assign", given: person, found: inactive, app: { patchesUsers: false } },
  reactivate: { move: "assign", given: person, found: inactive, before: awaited },
  "update-profile": {
    move: "update-profile",
    given: { ...person, change: ["familyName", "displayName"] },
    before: linked,
  },
  "update-user-name": { move: "update-profile", given: { ...person, change: ["userName"] }, before: linked },
  "leave-out": { move: "leave-out", given: { ...person, attributes: ["title"] }, before: withTitle, found: titled },
  "send-empty": { move: "send-empty", given: { ...person, attributes: ["title"] }, before: withTitle, found: titled },
  "sync-password": { move: "sync-password", given: person, before: linked },
  unassign: { move: "unassign", given: person, before: linked },
  "unassign-without-patch": { move: "unassign", given: person, before: linked, app: { patchesUsers: false } },
  "push-group": { move: "push-group", given: pushed, before: accounts },
  "push-group-empty": { move: "push-group", given: { group: "team" }, before: accounts },
  "push-group-existing": { move: "push-group", given: pushed, before: accounts, found: team },
  "push-group-imported": { move: "push-group", given: pushed, before: imported },
  "push-by-rule": { move: "push-by-rule", given: { groups: ["team", "crew"], members: ["ada"] }, before: accounts },
  "link-group": { move: "link-group", given: pushed, before: accounts, found: linkable },
  "link-group-without-rename": {
    move: "link-group",
    given: pushed,
    before: accounts,
    found: linkable,
    off: "rename-groups",
  },
  "rename-group": { move: "rename-group", given: { group: "team" }, before: linked },
  "change-members": { move: "change-members", given: { group: "team", add: ["ada"], remove: ["bob"] }, before: linked },
  "change-members-in-batches": {
    move: "change-members",
    given: { group: "team", add: ["ada"], remove: ["bob"] },
    before: linked,
    app: { batchSize: 1 },
  },
  "push-now": { move: "push-now", given: { group: "team" }, before: withMembers },
  "push-now-empty": { move: "push-now", given: { group: "team" }, before: linked },
  "unlink-group": { move: "unlink-group", given: { group: "team" }, before: linked },
  discover: { move: "discover", given: {} },
  "import-schema": { move: "import-schema", given: {} },
  grant: { move: "grant", given: { ...person, grants: ["second"] }, before: discoveredAndLinked },
  "look-up-with-plus": { move: "look-up-with-plus", given: person },
  "look-up-filter-last": { move: "look-up-filter-last", given: person },
  "patch-profile": { move: "patch-profile", given: person, before: linked },
  "create-full-group": { move: "create-full-group", given: pushed, before: accounts },
  "create-bare-group": { move: "create-bare-group", given: { group: "team" }, before: accounts },
  "put-group-with-id": { move: "put-group-with-id", given: { group: "team", add: ["ada"] }, before: linked },
  "add-bare-members": { move: "add-bare-members", given: { group: "team", add: ["ada"] }, before: linked },
  "replace-as-object": { move: "replace-as-object", given: { group: "team", add: ["ada"] }, before: linked },
  "replace-members-alone": { move: "replace-members-alone", given: { group: "team", add: ["ada"] }, before: linked },
  "assert-name-first": { move: "assert-name-first", given: { group: "team" }, before: linked },
  "put-nameless-members": { move: "put-nameless-members", given: { group: "team", add: ["ada"] }, before: linked },
};

export function moveOf(id: string): Move {
  const move = [...moves, ...variants].find((one) => one.id === id);
  if (move === undefined) throw new Error(`Okta makes no move "${id}"`);
  return move;
}
const appOf = (kind: AppKind, { app, off }: Scenario): App => ({
  ...defaultApp(kind),
  features: new Set(features.filter((feature) => feature !== off)),
  ...app,
});

/** What a scenario sends, in order, in one dialect. It must end well. */
export function played(name: string, kind: AppKind): readonly Ask[] {
  const scenario = scenarios[name] ?? { move: name, given: {} };
  const { move, given, found, before } = scenario;
  // What this kind of app does not send.
  if (moveOf(move).parts[kind].length === 0) return [];
  const org = okta([ada, bob], groups, () => true);
  before?.(org);
  const answer = target(found);
  const play = moveOf(move).play({ app: appOf(kind, scenario), org, past: new History() }, given);
  const asks: Ask[] = [];
  for (let next = play.next(); ; next = play.next(answer(asks.at(-1)?.request))) {
    if (next.done === true) {
      expect(next.value, `${name} in ${kind}`).toEqual({ how: "done", why: "" });
      return asks;
    }
    asks.push(next.value);
    expect(asks.length).toBeLessThan(20);
  }
}

const resourceType = (name: string, schema: string): Resource => ({ name, endpoint: `/${name}s`, schema });
/** What is there beside people and groups, by the first part of the path, and how many the target counts. */
const others: Readonly<Record<string, readonly [items: readonly Resource[], total: number]>> = {
  ResourceTypes: [
    [resourceType("User", USER), resourceType("Role", OKTA_ROLE), resourceType("License", OKTA_ENTITLEMENT)],
    3,
  ],
  Schemas: [[{ id: ownUrn, name: "Badge", attributes: [] }], 1],
  Roles: [[{ id: "role-1", displayName: "First role" }], 2],
  Licenses: [[{ id: "license-1", displayName: "Basic", type: "License" }], 101],
};
/**
 * A directory of 101 people and groups, one more than a page holds, of whom it knows one by name at most. It keeps the
 * user that is PUT.
 */
function target(found: Resource | undefined): (request: Request | undefined) => Answer {
  let stored: Json = found ?? account;
  const answer = (status: number, body: Json): Answer => answerOf(status, {}, JSON.stringify(body));
  const list = (items: readonly Json[], totalResults: number): Answer =>
    answer(200, {
      schemas: [LIST_RESPONSE],
      totalResults,
      startIndex: 1,
      itemsPerPage: items.length,
      Resources: items,
    });
  return (request) => {
    const { method, path, body } = request ?? { method: "GET", path: "" };
    const [, first = ""] = path.split(/[/?]/);
    const other = others[first];
    if (other !== undefined) return list(...other);
    const isGroup = first === "Groups";
    const isKnown = found !== undefined && (attribute(found, "userName") === undefined) === isGroup;
    if (path.includes("filter=")) return list(isKnown ? [found] : [], isKnown ? 1 : 0);
    if (path.includes("?")) return list([isGroup ? team : stored], 101);
    if (isGroup) return answer(method === "POST" ? 201 : 200, groupFor(text(body, "displayName"), found));
    if (method === "PUT") stored = body ?? stored;
    return answer(method === "POST" ? 201 : 200, stored);
  };
}
/** A group has the id that goes with its name. */
function groupFor(displayName: string | undefined, found: Resource | undefined): Resource {
  if (displayName === "SCIM_test3") return { ...team, id: ids.crew, displayName };
  return found !== undefined && attribute(found, "userName") === undefined ? found : team;
}
