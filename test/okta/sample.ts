/** The people, the group, the answers and the scenarios that the examples in docs/okta-wire.md were made with. */
import { expect } from "vitest";
import type {
  Answer,
  AppKind,
  Ask,
  Given,
  Group,
  Json,
  Move,
  Org,
  Person,
  Request,
  Resource,
} from "../../src/model.ts";
import { moves } from "../../src/okta/moves/index.ts";
import { okta } from "../../src/okta/org.ts";
import { History } from "../../src/past.ts";
import { answerOf } from "../../src/scim/json.ts";
import { GROUP, LIST_RESPONSE, USER } from "../../src/scim/urns.ts";

const profile = {
  userName: "ada.byron@example.com",
  givenName: "Ada",
  familyName: "Byron",
  displayName: "Ada Byron",
  email: "ada.byron@example.com",
  locale: "en-US",
};
export const ada: Person = {
  ...profile,
  alias: "ada",
  externalId: "00u1ada2b3c4d5e6f7g8",
  password: "k3Rz91Qm",
  alternative: { ...profile, familyName: "Lovelace", displayName: "Ada Lovelace" },
};
const bob: Person = { ...ada, alias: "bob", userName: "bob.stone@example.com" };
const team: Group = { alias: "team", displayName: "SCIM_test1", alternativeName: "SCIM_test2", members: [] };
export const ids = {
  ada: "2f7e9a64-1c3b-4d58-8a90-6b5c4d3e2f10",
  bob: "9b8a7c6d-5e4f-4321-9abc-def012345678",
  team: "5b8e6f0c2a7d4e139f60b1c2d3e4f5a6",
};

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
const group: Resource = { schemas: [GROUP], id: ids.team, displayName: team.displayName, members: [] };

interface Scenario {
  readonly move: string;
  readonly given: Given;
  /** What the look-up finds. */
  readonly found?: Resource;
  readonly before?: (org: Org) => void;
}
const linked = (org: Org): void => {
  for (const [alias, id] of Object.entries(ids)) org.link(alias, id);
};
const accounts = (org: Org): void => {
  linked(org);
  org.unlink("team");
};
const withMembers = (org: Org): void => {
  linked(org);
  org.changeGroup("team", { members: ["ada", "bob"] });
};
export const scenarios: Readonly<Record<string, Scenario>> = {
  "test-connection": { move: "test-connection", given: {} },
  "import-users": { move: "import-users", given: {} },
  assign: { move: "assign", given: { person: "ada" } },
  "assign-existing": { move: "assign", given: { person: "ada" }, found: { ...account, active: false } },
  "update-profile": {
    move: "update-profile",
    given: { person: "ada", change: ["familyName", "displayName"] },
    before: linked,
  },
  unassign: { move: "unassign", given: { person: "ada" }, before: linked },
  "push-group": { move: "push-group", given: { group: "team", members: ["ada"] }, before: accounts },
  "push-group-existing": {
    move: "push-group",
    given: { group: "team", members: ["ada"] },
    before: accounts,
    found: group,
  },
  "rename-group": { move: "rename-group", given: { group: "team" }, before: linked },
  "change-members": {
    move: "change-members",
    given: { group: "team", add: ["ada"], remove: ["bob"] },
    before: linked,
  },
  "push-now": { move: "push-now", given: { group: "team" }, before: withMembers },
  "push-now-empty": { move: "push-now", given: { group: "team" }, before: linked },
  "unlink-group": { move: "unlink-group", given: { group: "team" }, before: linked },
};

export function moveOf(id: string): Move {
  const move = moves.find((one) => one.id === id);
  if (move === undefined) throw new Error(`Okta makes no move "${id}"`);
  return move;
}

/** What a scenario sends, in order, in one dialect. It must end well. */
export function played(scenario: string, kind: AppKind): readonly Ask[] {
  const { move, given, found, before } = scenarios[scenario] ?? { move: scenario, given: {} };
  const org = okta([ada, bob], [team], () => true);
  before?.(org);
  const answer = target(found);
  const play = moveOf(move).play({ app: { kind }, org, past: new History() }, given);
  const asks: Ask[] = [];
  for (let next = play.next(); ; next = play.next(answer(asks.at(-1)?.request))) {
    if (next.done === true) {
      expect(next.value, `${scenario} in ${kind}`).toEqual({ how: "done", why: "" });
      return asks;
    }
    asks.push(next.value);
    expect(asks.length).toBeLessThan(20);
  }
}

/** A directory of 101 people, one more than a page holds, of whom it knows one by name at most. It keeps what is PUT. */
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
    if (path.includes("?filter=")) return list(found === undefined ? [] : [found], found === undefined ? 0 : 1);
    if (path.includes("?")) return list([stored], 101);
    if (method === "PUT") stored = body ?? stored;
    return answer(method === "POST" ? 201 : 200, path.startsWith("/Groups") ? group : stored);
  };
}
