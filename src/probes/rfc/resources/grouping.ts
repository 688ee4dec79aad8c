/** Probes of groups, and of what users say about theirs. */
import type { Answer, Ask, Move, Play } from "../../../model.ts";
import { ask, done, name, refused, unlinked } from "../../../okta/play.ts";
import { deleteGroup, get, groupPath, lookUpGroup, putGroup, putUser, userPath } from "../../../okta/requests.ts";
import { accepted } from "../../../scim/answers.ts";
import { offers } from "../../../scim/discovered.ts";
import { isArray, text } from "../../../scim/json.ts";
import { PATCH_OP } from "../../../scim/urns.ts";
import { displayed, membersAfter } from "../../../okta/membership.ts";

const joinParts = ["read", "update", "read-group"] as const;
export const putUserGroups: Move = {
  id: "put-user-groups",
  title: "The harness writes a person back with a group that the person is not in",
  by: "probe",
  takes: { person: "person", group: "group" },
  parts: { oin: joinParts, aiw: joinParts },
  *play({ past }, given): Play {
    const [about, group] = [name(given, "person"), name(given, "group")];
    const [id, groupId] = [past.id(about), past.id(group)];
    if (id === undefined) return unlinked(about);
    if (groupId === undefined) return unlinked(group);
    const read = yield* ask({ part: "read", about, request: get(userPath(id)) });
    if (!accepted(read)) return refused(read);
    const request = putUser(id, read.json, { groups: [{ value: groupId }] });
    yield* ask({ part: "update", about, request });
    yield* readGroup(group, groupId);
    return done;
  },
};
const readGroup = (about: string, id: string): Generator<Ask, Answer, Answer> =>
  ask({ part: "read-group", about, request: get(groupPath(id)) });

const patchParts = ["patch", "read-group"] as const;
export const patchUserGroups: Move = {
  id: "patch-user-groups",
  title: "The harness adds a group to a person with PATCH",
  by: "probe",
  takes: { person: "person", group: "group" },
  parts: { oin: patchParts, aiw: patchParts },
  *play({ past }, given): Play {
    const [about, group] = [name(given, "person"), name(given, "group")];
    const [id, groupId] = [past.id(about), past.id(group)];
    if (id === undefined) return unlinked(about);
    if (groupId === undefined) return unlinked(group);
    if (offers(past.discovered, "patch") === false) return { how: "not-advertised", why: "the target does not PATCH" };
    const operation = { op: "add", path: "groups", value: [{ value: groupId }] };
    const body = { schemas: [PATCH_OP], Operations: [operation] };
    yield* ask({ part: "patch", request: { method: "PATCH", path: userPath(id), body } });
    yield* readGroup(group, groupId);
    return done;
  },
};

const nestingParts = ["change-members", "read", "look-up"] as const;
/** Either is fine: a refusal, or a group inside the group. */
export const nestGroup: Move = {
  id: "nest-group",
  title: "The harness puts a group into a group",
  by: "probe",
  takes: { group: "group", inside: "group" },
  parts: { oin: nestingParts, aiw: nestingParts },
  *play({ org, past }, given): Play {
    const { alias: about, displayName } = org.group(name(given, "group"));
    const inside = name(given, "inside");
    const [id, value] = [past.id(about), past.id(inside)];
    if (id === undefined) return unlinked(about);
    if (value === undefined) return unlinked(inside);
    const { wants } = membersAfter(past, about, [{ value }], []);
    if (wants === undefined) return { how: "unplayable", why: `nobody knows who is in ${about}` };
    const members = isArray(wants["members"]) ? wants["members"].flatMap((one) => text(one, "value") ?? []) : [];
    const everybody = members.map((one) =>
      one === value
        ? { value, display: org.group(inside).displayName, type: "Group" }
        : { value: one, ...displayed({ org, past }, one) },
    );
    const request = putGroup(id, displayName, everybody);
    const written = yield* ask({ part: "change-members", about, wants: { displayName, ...wants }, request });
    if (!accepted(written)) return done;
    yield* ask({ part: "read", about, request: get(groupPath(id)) });
    yield* ask({ part: "look-up", about, request: lookUpGroup(displayName) });
    return done;
  },
};

const deletionParts = ["delete", "read"] as const;
export const deleteMadeGroup: Move = {
  id: "delete-made-group",
  title: "The harness deletes a group that the run has made",
  by: "probe",
  takes: { group: "group" },
  parts: { oin: deletionParts, aiw: deletionParts },
  *play({ org, past }, given): Play {
    const about = name(given, "group");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    const deleted = yield* ask({ part: "delete", about, request: deleteGroup(id) });
    if (!accepted(deleted)) return refused(deleted);
    org.unlink(about);
    yield* ask({ part: "read", request: get(groupPath(id)) });
    return done;
  },
};
