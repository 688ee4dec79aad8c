import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";

/** What a story's later steps know of the target stands in `past.discovered`, as far as it answers. */
export const readDocuments: Move = {
  id: "read-documents",
  title: "The harness reads what the target says about itself",
  by: "probe",
  takes: {},
  parts: { oin: ["config", "resource-types", "schemas"], aiw: ["config", "resource-types", "schemas"] },
  *play(): Play {
    yield* ask({ part: "config", request: get("/ServiceProviderConfig") });
    yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    yield* ask({ part: "schemas", request: get("/Schemas") });
    return done;
  },
};
