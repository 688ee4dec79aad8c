/** Rewriting who is in the stored groups. */
import { text } from "../../scim/json.ts";
import type { Store } from "../handler.ts";
import { listIn } from "./request.ts";

/** Take somebody out of all groups. */
export function leaveEvery(groups: Store["groups"], id: string): void {
  for (const [group, stored] of groups) {
    const members = listIn(stored, "members").filter((member) => text(member, "value") !== id);
    groups.set(group, { ...stored, members });
  }
}
/** Put somebody into a group, if there is one and they are not in it. */
export function join(group: string, id: string, { groups }: Store): void {
  const stored = groups.get(group);
  const members = listIn(stored, "members");
  if (stored === undefined || members.some((member) => text(member, "value") === id)) return;
  groups.set(group, { ...stored, members: [...members, { value: id }] });
}
