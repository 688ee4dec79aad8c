/** Which of the run's own groups a person should be in. */
import type { Past, Resource } from "../../model.ts";
import { sameText } from "../../scim/compare.ts";
import { text } from "../../scim/json.ts";
import { lastSegment } from "./place.ts";
import { valuesIn } from "./shown.ts";

export interface OwnGroup {
  readonly id: string;
  readonly name: string | undefined;
  /** Undefined where nobody knows who is in it. */
  readonly holds: boolean | undefined;
}
/** A group that a user names is known by its id, its name or its address. */
export const isMeant = ({ id, name = "" }: OwnGroup, named: Resource): boolean =>
  text(named, "value") === id ||
  lastSegment(text(named, "$ref") ?? "") === id ||
  (name !== "" && ["display", "value"].some((said) => sameText(text(named, said) ?? "", name)));
export function ownGroups(past: Past, userId: string): readonly OwnGroup[] {
  return past.ids("Group").map((id) => {
    const intended = past.intended(past.aliasOf(id) ?? "");
    // Whose id a user has as well is the finding of "id-unique", and its alias leads to the user.
    const known = !("unknown" in intended) && !past.ids("User").includes(id);
    return {
      id,
      name: known ? text(intended, "displayName") : undefined,
      holds: known ? valuesIn(intended, "members").some((one) => text(one, "value") === userId) : undefined,
    };
  });
}
