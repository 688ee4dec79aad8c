import type { Move } from "../../model.ts";
import { afterwards, ask, getThenPut, name, over, unlinked } from "../play.ts";
import { get, patchActive, userPath } from "../requests.ts";

/** docs/okta-wire.md §6: one try, never a DELETE. */
export const unassign: Move = {
  id: "unassign",
  title: "An administrator takes the app from a person",
  by: "okta",
  takes: { person: "person" },
  needs: ["deactivate-users"],
  parts: { oin: ["read-before-deactivate", "deactivate"], aiw: ["read-before-deactivate", "deactivate"] },
  *play({ app, org }, given) {
    const about = name(given, "person");
    org.unassign(about);
    const id = org.id(about);
    if (id === undefined) return unlinked(about);
    const wants = { active: false };
    if (!app.patchesUsers) {
      const parts = { read: "read-before-deactivate", write: "deactivate" };
      return yield* getThenPut(parts, about, id, over(id, wants));
    }
    // A catalog app reads first, but does not let the answer keep it from deactivating.
    yield* ask({ part: "read-before-deactivate", about, request: get(userPath(id)) });
    return afterwards(yield* ask({ part: "deactivate", about, wants, request: patchActive(id, false) }));
  },
};
