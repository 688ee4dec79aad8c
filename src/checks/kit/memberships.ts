/** Which of the run's own groups a person should be in. */
import type { Past } from "../../model.ts";
import { text } from "../../scim/json.ts";
import { valuesIn } from "./shown.ts";

export interface OwnGroup {
  readonly id: string;
  readonly name: string | undefined;
  /** Undefined where nobody knows who is in it. */
  readonly holds: boolean | undefined;
}
export function ownGroups(past: Past, userId: string): readonly OwnGroup[] {
  return past.ids("Group").map((id) => {
    const intended = past.intended(past.aliasOf(id) ?? "");
    const known = !("unknown" in intended);
    return {
      id,
      name: known ? text(intended, "displayName") : undefined,
      holds: known ? valuesIn(intended, "members").some((one) => text(one, "value") === userId) : undefined,
    };
  });
}
