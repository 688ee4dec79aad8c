/** Asks every endpoint of roles and entitlements for one after the other. docs/okta-wire.md §10 */
import type { Move, Play } from "../model.ts";
import { accepted, totalOf } from "../scim/answers.ts";
import { grantEndpoints } from "../scim/resource-types.ts";
import { ask, done, refused, stopped } from "../okta/play.ts";
import { get } from "../okta/requests.ts";

/** The first is asked for as Okta's own tests do. */
export const countGrants: Move = {
  id: "count-grants",
  title: "The harness asks for roles and entitlements of each type, one a page",
  by: "probe",
  reads: true,
  takes: {},
  needs: ["governance"],
  parts: { oin: ["resource-types", "page"], aiw: [] },
  *play(): Play {
    const types = yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    if (!accepted(types)) return refused(types);
    const endpoints = grantEndpoints(types.json);
    if (endpoints.length === 0) return stopped("no resource type is one of roles or entitlements");
    for (const { path } of endpoints) {
      const first = yield* ask({ part: "page", request: get(`${path}?count=1&startIndex=1`) });
      if (!accepted(first)) return refused(first);
      if ((totalOf(first.json) ?? 0) > 1) yield* ask({ part: "page", request: get(`${path}?count=1&startIndex=2`) });
    }
    return done;
  },
};
