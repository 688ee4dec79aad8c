import type { Grant, Move, Resource } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { text } from "../../scim/json.ts";
import { type GrantEndpoint, grantEndpoints } from "../../scim/resource-types.ts";
import { pages } from "../paging.ts";
import { afterwards, ask, done, refused, stopped } from "../play.ts";
import { get, listed } from "../requests.ts";

const MOST_PAGES = 100;
/** docs/okta-wire.md §10: resource types, then schemas, then every endpoint of roles and entitlements. */
export const discover: Move = {
  id: "discover",
  title: "An administrator switches Governance on, and Okta discovers roles and entitlements",
  by: "okta",
  reads: true,
  takes: {},
  needs: ["governance"],
  parts: { oin: ["resource-types", "schemas", "grants"], aiw: [] },
  *play({ org }) {
    const types = yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    if (!accepted(types)) return refused(types);
    const schemas = yield* ask({ part: "schemas", request: get("/Schemas") });
    if (!accepted(schemas)) return refused(schemas);
    const grants: Grant[] = [];
    const endpoints = grantEndpoints(types.json);
    if (endpoints.length === 0) return stopped("no resource type is one of roles or entitlements");
    for (const endpoint of endpoints) {
      const ending = yield* pages({
        part: "grants",
        list: listed(endpoint.path),
        mostPages: MOST_PAGES,
        counted: `how many there are at ${endpoint.path}`,
        keep: (items) => grants.push(...items.flatMap(grantOf(endpoint))),
      });
      if (ending.how !== "done") return ending;
    }
    org.seen.grants = grants;
    return done;
  },
};

/** docs/okta-wire.md §10: without Governance, only what a user consists of. */
export const importSchema: Move = {
  id: "import-schema",
  title: "An administrator has the target's user schema imported",
  by: "okta",
  reads: true,
  takes: {},
  needs: ["import-schema"],
  parts: { oin: ["resource-types", "schemas"], aiw: [] },
  *play() {
    const types = yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    if (!accepted(types)) return refused(types);
    return afterwards(yield* ask({ part: "schemas", request: get("/Schemas") }));
  },
};

const grantOf =
  ({ attribute, type }: GrantEndpoint) =>
  (item: Resource): readonly Grant[] => {
    const [value, display] = [text(item, "id"), text(item, "displayName")];
    if (value === undefined || display === undefined) return [];
    return [{ attribute, value, display, ...(attribute === "entitlements" ? { type } : {}) }];
  };
