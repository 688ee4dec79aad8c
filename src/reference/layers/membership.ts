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
/** Put somebody into a group, if there is one. */
export function join(group: string, id: string, { groups }: Store): void {
  const stored = groups.get(group);
  if (stored !== undefined) groups.set(group, { ...stored, members: [...listIn(stored, "members"), { value: id }] });
}
