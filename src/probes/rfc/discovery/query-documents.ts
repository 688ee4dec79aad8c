/** Asks for pages and selections of what a server says about itself, of which there are none (RFC 7644 §4). */
import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";

const parts = ["config", "resource-types", "schemas", "filtered-resource-types", "filtered-schemas"];
const paged = "startIndex=2&count=1&sortBy=id&sortOrder=descending";
/** Nothing has this name, so that whoever filters shows nothing. */
const filtered = `filter=${encodeURIComponent('name eq "scim-okta-test"')}`;

export const queryDocuments: Move = {
  id: "query-documents",
  title: "The harness asks for a page, an order and a selection of what the server says about itself",
  by: "probe",
  reads: true,
  takes: {},
  parts: { oin: parts, aiw: parts },
  *play(): Play {
    yield* ask({ part: "config", request: get(`/ServiceProviderConfig?${paged}`) });
    yield* ask({ part: "resource-types", request: get(`/ResourceTypes?${paged}`) });
    yield* ask({ part: "schemas", request: get(`/Schemas?${paged}`) });
    yield* ask({ part: "filtered-resource-types", request: get(`/ResourceTypes?${filtered}`) });
    yield* ask({ part: "filtered-schemas", request: get(`/Schemas?${filtered}`) });
    return done;
  },
};
