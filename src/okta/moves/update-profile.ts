import type { App, Move, Person, Profile } from "../../model.ts";
import { getThenPut, name, names, overProfile, unlinked } from "../play.ts";

/** docs/okta-wire.md §4: a PUT in both dialects. */
export const updateProfile: Move = {
  id: "update-profile",
  title: "Somebody changes a person's profile in Okta",
  by: "okta",
  takes: { person: "person", change: "attributes" },
  needs: ["update-users"],
  parts: { oin: ["read-before-update", "update"], aiw: ["read-before-update", "update"] },
  *play({ app, org }, given) {
    const about = name(given, "person");
    const before = org.person(about);
    const change = changed(before, affected(names(given, "change"), app));
    const former = change.userName === undefined ? {} : { formerUserName: before.userName };
    org.changePerson(about, { ...change, ...former });
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const parts = { read: "read-before-update", write: "update" };
    return yield* getThenPut(parts, about, id, overProfile(id, org.person(about), app));
  },
};

/** A user name that is made of the e-mail address changes with it and no otherwise; one that is to be left alone never. */
function affected(attributes: readonly string[], { features, userNameFormat }: App): readonly string[] {
  const changing = new Set(attributes);
  if (userNameFormat.startsWith("Email") && (changing.has("email") || changing.has("userName")))
    for (const attribute of ["email", "userName"]) changing.add(attribute);
  if (!features.has("update-user-names")) changing.delete("userName");
  return [...changing];
}
function changed(from: Person, attributes: readonly string[]): Partial<Profile> {
  const { more, ...six } = from.alternative;
  const isNamed = ([attribute]: readonly [string, unknown]): boolean => attributes.includes(attribute);
  const others = Object.fromEntries(Object.entries(more).filter(isNamed));
  return { ...Object.fromEntries(Object.entries(six).filter(isNamed)), more: { ...from.more, ...others } };
}
