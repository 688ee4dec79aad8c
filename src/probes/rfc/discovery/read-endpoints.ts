/** Looks whether there is something where the resource types say so (RFC 7643 §6). */
import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { listed } from "../../../okta/requests.ts";
import { discoveryEndpoint } from "../../../scim/discovered.ts";
import { endpointOf } from "../../../scim/resource-types.ts";

/** A few of everything are enough to see what they are. */
const FEW = 10;
const MOST_ENDPOINTS = 20;

export const readEndpoints: Move = {
  id: "read-endpoints",
  title: "The harness lists a few resources of every type that the server names",
  by: "probe",
  reads: true,
  takes: {},
  parts: { oin: ["endpoint"], aiw: ["endpoint"] },
  *play({ past: { discovered } }): Play {
    const named = (discovered.resourceTypes ?? []).flatMap((type) => endpointOf(type) ?? []);
    // Some servers count these documents among their resources; they have been read.
    const endpoints = new Set(named.filter((endpoint) => discoveryEndpoint(endpoint) === undefined));
    if (endpoints.size === 0) return { how: "not-advertised", why: "no resource types are told" };
    for (const endpoint of [...endpoints].slice(0, MOST_ENDPOINTS))
      yield* ask({ part: "endpoint", request: listed(endpoint)(1, FEW) });
    return done;
  },
};
