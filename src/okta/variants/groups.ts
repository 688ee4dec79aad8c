/** Other forms of Okta's group requests, each with its source in docs/okta-wire.md §13 (C7, C8, C9, C18, C19). */
import type { AppKind, Cast, Group, Json, Move, Org, Play, Request, Resource } from "../../model.ts";
import { accepted, idOf } from "../../scim/answers.ts";
import { endpoints } from "../../scim/kinds.ts";
import { GROUP } from "../../scim/urns.ts";
import { members, membersWanted } from "../membership.ts";
import { afterwards, ask, done, name, names, refused, stopped, unlinked } from "../play.ts";
import { groupPath, patchGroup } from "../requests.ts";

/** Played in the dialect in which somebody has seen it. */
const only = (kind: AppKind, part: string): Move["parts"] => ({ oin: [], aiw: [], [kind]: [part] });

/** C7: with everybody in it already, or without the attribute. */
function create(kind: AppKind, id: string, title: string, withMembers: boolean): Move {
  return {
    id,
    title,
    by: "okta",
    takes: { group: "group", members: "people?" },
    needs: ["push-groups"],
    makes: "group",
    parts: only(kind, "create"),
    *play({ org }, given): Play {
      const about = name(given, "group");
      org.changeGroup(about, { members: names(given, "members") });
      const group = org.group(about);
      const { displayName } = group;
      const inside = withMembers ? { members: members(org, group.members) } : {};
      const request: Request = {
        method: "POST",
        path: endpoints.Group,
        body: { schemas: [GROUP], displayName, ...inside },
      };
      const wants = { displayName, ...membersWanted(org, group) };
      const created = yield* ask({ part: "create", about, wants, request });
      if (!accepted(created)) return refused(created);
      const made = idOf(created.json);
      if (made === undefined) return stopped("the answer to the create carries no id");
      return org.link(about, made) ? done : stopped("the create was answered with somebody else's group");
    },
  };
}
export const createFullGroup: Move = create(
  "aiw",
  "create-full-group",
  "Okta creates a group with its members in it",
  true,
);
export const createBareGroup: Move = create(
  "oin",
  "create-bare-group",
  "Okta creates a group and names no members",
  false,
);

function change(
  kind: AppKind,
  id: string,
  title: string,
  request: (cast: Cast, group: Group, id: string, joining: readonly string[]) => Request,
  wanted: (org: Org, group: Group) => Resource = whole,
): Move {
  return {
    id,
    title,
    by: "okta",
    takes: { group: "group", add: "people?" },
    needs: ["change-groups"],
    parts: only(kind, "change-members"),
    *play(cast, given): Play {
      const { org } = cast;
      const about = name(given, "group");
      const joining = names(given, "add");
      const staying = org.group(about).members.filter((alias) => !joining.includes(alias));
      org.changeGroup(about, { members: [...staying, ...joining] });
      const group = org.group(about);
      const linked = org.id(about);
      if (linked === undefined) return unlinked(about);
      const asked = request(cast, group, linked, joining);
      const wants = wanted(org, group);
      return afterwards(yield* ask({ part: "change-members", about, wants, request: asked }));
    },
  };
}
const whole = (org: Org, group: Group): Resource => ({
  displayName: group.displayName,
  ...membersWanted(org, group),
});
const nameAlone = (_: Org, { displayName }: Group): Resource => ({ displayName });
const ids = (list: readonly { readonly value: string }[]): Json => list.map(({ value }) => ({ value }));

/** C8: as in 2018. */
export const putGroupWithId: Move = change(
  "aiw",
  "put-group-with-id",
  "Okta writes the whole group and its id",
  ({ org }, { displayName, members: aliases }, id) => ({
    method: "PUT",
    path: groupPath(id),
    body: { schemas: [GROUP], id, displayName, members: members(org, aliases) },
  }),
);
/** C9 */
export const addBareMembers: Move = change(
  "oin",
  "add-bare-members",
  "Okta adds members as a bare list without a path",
  ({ org }, _, id, joining) => patchGroup(id, { op: "add", value: ids(members(org, joining)) }),
);
/** C9 */
export const replaceAsObject: Move = change(
  "oin",
  "replace-as-object",
  "Okta replaces members, id and name in one object without a path",
  ({ org }, { displayName, members: aliases }, id) =>
    patchGroup(id, { op: "replace", value: { members: members(org, aliases), id, displayName } }),
);
/** C9 */
export const replaceMembersAlone: Move = change(
  "oin",
  "replace-members-alone",
  "Okta replaces members in an object without a path",
  ({ org }, { members: aliases }, id) => patchGroup(id, { op: "replace", value: { members: members(org, aliases) } }),
);
/** C18: a live app, seen with its keys the other way round. */
export const assertNameFirst: Move = change(
  "oin",
  "assert-name-first",
  "Okta asserts a group's name before its id",
  (_, { displayName }, id) => patchGroup(id, { op: "replace", value: { displayName, id } }),
  nameAlone,
);
/** C19: a person who was created a moment ago has no name yet. */
export const putNamelessMembers: Move = change(
  "aiw",
  "put-nameless-members",
  "Okta writes the whole group and has no names for its members",
  ({ org }, { displayName, members: aliases }, id) => ({
    method: "PUT",
    path: groupPath(id),
    body: {
      schemas: [GROUP],
      displayName,
      members: members(org, aliases).map(({ value }) => ({ value, display: null })),
    },
  }),
);
