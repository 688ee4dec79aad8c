/** Asks for a change that no schema allows whose members are immutable (RFC 7643 §7, §8.7.1). */
import type { Move, Play } from "../../../model.ts";
import { ask, done, name, unlinked } from "../../../okta/play.ts";
import { get, groupPath, patchGroup } from "../../../okta/requests.ts";

export const swapMember: Move = {
  id: "swap-member",
  title: "The harness asks for a member of a group to be turned into another",
  by: "probe",
  takes: { group: "group", member: "person", other: "person" },
  needs: ["push-groups", "create-users"],
  parts: { oin: ["swap", "read"], aiw: ["swap", "read"] },
  *play({ past }, given): Play {
    const about = name(given, "group");
    const [id, member, value] = [about, name(given, "member"), name(given, "other")].map((alias) => past.id(alias));
    if (id === undefined) return unlinked(about);
    if (member === undefined) return unlinked(name(given, "member"));
    if (value === undefined) return unlinked(name(given, "other"));
    const path = `members[value eq ${JSON.stringify(member)}].value`;
    yield* ask({ part: "swap", about, request: patchGroup(id, { op: "replace", path, value }) });
    yield* ask({ part: "read", about, request: get(groupPath(id)) });
    return done;
  },
};
