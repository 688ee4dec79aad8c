/** Tries what the configuration speaks of (RFC 7643 §5), on an account of the run's own. */
import type { Move, Play } from "../../../model.ts";
import { ask, done, name, unlinked } from "../../../okta/play.ts";
import { get, listUsers, lookUpUser, patchActive, userPath } from "../../../okta/requests.ts";

const parts = ["filter", "sort", "read", "patch"];

export const tryFeatures: Move = {
  id: "try-features",
  title: "The harness filters, sorts, reads a version and patches, to compare with what the configuration says",
  by: "probe",
  takes: { person: "person" },
  needs: ["create-users"],
  parts: { oin: parts, aiw: parts },
  *play({ org, past }, given): Play {
    const about = name(given, "person");
    const id = past.id(about);
    if (id === undefined) return unlinked(about);
    if (past.discovered.config === undefined) {
      return { how: "not-advertised", why: "the configuration is not told" };
    }
    yield* ask({ part: "filter", about, request: lookUpUser(org.person(about).userName) });
    yield* ask({ part: "sort", request: get(`${listUsers(1, 2).path}&sortBy=userName`) });
    yield* ask({ part: "read", about, request: get(userPath(id)) });
    // Says what is so already: whoever accepts it changes nothing.
    yield* ask({ part: "patch", about, request: patchActive(id, true) });
    return done;
  },
};
