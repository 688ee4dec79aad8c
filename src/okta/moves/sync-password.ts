import type { Move } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { afterwards, ask, getThenPut, name, over, refused, unlinked } from "../play.ts";
import { get, patchUser, userPath } from "../requests.ts";

/** docs/okta-wire.md §5: the method is documented, the body is a guess in both dialects. */
export const syncPassword: Move = {
  id: "sync-password",
  title: "A person's password is set in Okta and synced",
  by: "okta",
  takes: { person: "person" },
  needs: ["sync-password"],
  parts: { oin: ["read-before-password", "password"], aiw: ["read-before-password", "password"] },
  *play({ app, org }, given) {
    const about = name(given, "person");
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const password = org.person(about).ownPassword;
    if (!app.patchesUsers) {
      const { request } = over(id, { password });
      // What nobody can read back, nobody can be shown to want.
      return yield* getThenPut({ read: "read-before-password", write: "password" }, about, id, { request, wants: {} });
    }
    const got = yield* ask({ part: "read-before-password", about, request: get(userPath(id)) });
    if (!accepted(got)) return refused(got);
    return afterwards(yield* ask({ part: "password", about, wants: {}, request: patchUser(id, { password }) }));
  },
};
