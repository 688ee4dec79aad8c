import type { Move, Profile } from "../../model.ts";
import { getThenPut, name, names, unlinked } from "../play.ts";
import { mapped, profileUpdate } from "../requests.ts";

/** docs/okta-wire.md §4: a PUT in both dialects. */
export const updateProfile: Move = {
  id: "update-profile",
  title: "Somebody changes a person's profile in Okta",
  by: "okta",
  takes: { person: "person", change: "attributes" },
  parts: { oin: ["read-before-update", "update"], aiw: ["read-before-update", "update"] },
  *play({ org }, given) {
    const about = name(given, "person");
    org.changePerson(about, changed(org.person(about).alternative, names(given, "change")));
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const person = org.person(about);
    return yield* getThenPut({ read: "read-before-update", write: "update" }, about, id, {
      body: profileUpdate(person),
      wants: { ...mapped(person), active: true },
    });
  },
};

const changed = (profile: Profile, attributes: readonly string[]): Partial<Profile> =>
  Object.fromEntries(Object.entries(profile).filter(([attribute]) => attributes.includes(attribute)));
