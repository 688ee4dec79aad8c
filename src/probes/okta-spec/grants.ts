/** Okta's Entitlements test: one request, to be repeated for every endpoint that there is. */
import type { Move, Play } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { grantEndpoints } from "../../scim/resource-types.ts";
import { ask, done, refused, stopped } from "../../okta/play.ts";
import { get } from "../../okta/requests.ts";
import { getAsFirst } from "./headers.ts";

/** Where the endpoints are, Okta's test is told by whoever runs it; here the resource types tell. */
export const specListGrants: Move = {
  id: "spec-list-grants",
  title: "Okta's Entitlements test asks every endpoint of roles and entitlements for one",
  by: "probe",
  reads: true,
  takes: {},
  needs: ["governance"],
  parts: { oin: ["resource-types", "grants"], aiw: [] },
  *play(): Play {
    const types = yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    if (!accepted(types)) return refused(types);
    const paths = grantEndpoints(types.json).map(({ path }) => path);
    if (paths.length === 0) return stopped("no resource type is one of roles or entitlements");
    for (const path of paths) yield* ask({ part: "grants", request: getAsFirst(`${path}?count=1&startIndex=1`) });
    return done;
  },
};
