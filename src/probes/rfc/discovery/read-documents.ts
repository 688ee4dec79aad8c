/** Reads what the server says about itself. Suites begin with it, so that checks know what is on offer (`past.discovered`). */
import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";

const parts = ["config", "resource-types", "schemas"];

/** A refusal is an answer: these documents may be absent (RFC 7644 §4), and what is there is read all the same. */
export const readDocuments: Move = {
  id: "read-documents",
  title: "The harness reads what the server says about itself",
  by: "probe",
  reads: true,
  takes: {},
  parts: { oin: parts, aiw: parts },
  *play(): Play {
    yield* ask({ part: "config", request: get("/ServiceProviderConfig") });
    yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    yield* ask({ part: "schemas", request: get("/Schemas") });
    return done;
  },
};
