import type { Move } from "../../model.ts";
import { afterwards, ask, name, unlinked } from "../play.ts";
import { patchUser } from "../requests.ts";

/** C3 of docs/okta-wire.md §13: what vendors say of catalog apps. The body is a guess. */
export const patchProfile: Move = {
  id: "patch-profile",
  title: "Okta writes a changed family name with PATCH",
  by: "okta",
  takes: { person: "person" },
  needs: ["update-users"],
  parts: { oin: ["update"], aiw: [] },
  *play({ org }, given) {
    const about = name(given, "person");
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const { familyName } = org.person(about).alternative;
    org.changePerson(about, { familyName });
    const wants = { name: { familyName } };
    return afterwards(yield* ask({ part: "update", about, wants, request: patchUser(id, wants) }));
  },
};
