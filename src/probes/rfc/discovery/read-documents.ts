import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";

const parts = ["config", "resource-types", "schemas"];

/** What a server says about itself decides what may be asked of it, so that nothing it says stops the story. */
export const readDocuments: Move = {
  id: "read-documents",
  title: "The harness reads what the target says about itself",
  by: "probe",
  takes: {},
  parts: { oin: parts, aiw: parts },
  *play(): Play {
    yield* ask({ part: "config", request: get("/ServiceProviderConfig") });
    yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    yield* ask({ part: "schemas", request: get("/Schemas") });
    return done;
  },
};
