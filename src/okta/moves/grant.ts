import type { Ending, Grant, Move } from "../../model.ts";
import { getThenPut, name, names, over, unlinked } from "../play.ts";
import { granted } from "../requests.ts";

/** docs/okta-wire.md §10: a PUT of the whole account. */
export const grant: Move = {
  id: "grant",
  title: "An administrator changes a person's roles and entitlements",
  by: "okta",
  takes: { person: "person", grants: "grants" },
  needs: ["governance", "update-users"],
  parts: { oin: ["read-before-update", "update"], aiw: [] },
  *play({ org }, given) {
    const about = name(given, "person");
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    if (org.seen.grants === undefined) return undiscovered;
    org.changePerson(about, { grants: chosen(org.seen.grants, names(given, "grants")) });
    const parts = { read: "read-before-update", write: "update" };
    return yield* getThenPut(parts, about, id, over(id, granted(org.person(about))));
  },
};

export const undiscovered: Ending = { how: "unplayable", why: "no roles and entitlements were discovered" };

const ordinals = ["first", "second", "third"] as const;
/** What a suite may give somebody: the first, second or third of each kind that the target has. */
export const grantable: readonly string[] = ordinals;
export function chosen(grants: readonly Grant[], wanted: readonly string[]): readonly Grant[] {
  const kinds = [...new Set(grants.map(kindOf))];
  return kinds.flatMap((kind) => {
    const all = grants.filter((one) => kindOf(one) === kind);
    return wanted.flatMap((ordinal) => all[grantable.indexOf(ordinal)] ?? []);
  });
}
const kindOf = ({ attribute, type = "" }: Grant): string => `${attribute} ${type}`;
