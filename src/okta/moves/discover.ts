import type { Answer, Ask, Ending, Grant, Move, Resource } from "../../model.ts";
import { accepted, resourcesOf, totalOf } from "../../scim/answers.ts";
import { text } from "../../scim/json.ts";
import { type GrantEndpoint, grantEndpoints } from "../../scim/resource-types.ts";
import { afterwards, ask, done, refused, stopped } from "../play.ts";
import { get, PAGE } from "../requests.ts";

/** A bound of ours, not Okta's. */
const MOST_PAGES = 100;
/** docs/okta-wire.md §10: resource types, then schemas, then every endpoint of roles and entitlements. */
export const discover: Move = {
  id: "discover",
  title: "An administrator switches Governance on, and Okta discovers roles and entitlements",
  by: "okta",
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
      const ending = yield* pagesOf(endpoint, (items) => grants.push(...items.flatMap(grantOf(endpoint))));
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
  takes: {},
  needs: ["import-schema"],
  parts: { oin: ["resource-types", "schemas"], aiw: [] },
  *play() {
    const types = yield* ask({ part: "resource-types", request: get("/ResourceTypes") });
    if (!accepted(types)) return refused(types);
    return afterwards(yield* ask({ part: "schemas", request: get("/Schemas") }));
  },
};

function* pagesOf({ path }: GrantEndpoint, keep: (items: readonly Resource[]) => void): Generator<Ask, Ending, Answer> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const startIndex = 1 + page * PAGE;
    const answer = yield* ask({ part: "grants", request: get(`${path}?startIndex=${startIndex}&count=${PAGE}`) });
    if (!accepted(answer)) return refused(answer);
    const total = totalOf(answer.json);
    if (total === undefined) return stopped(`Okta cannot read how many there are at ${path}`);
    keep(resourcesOf(answer.json));
    if (startIndex + PAGE > total) return done;
  }
  return done;
}
const grantOf =
  ({ attribute, type }: GrantEndpoint) =>
  (item: Resource): readonly Grant[] => {
    const [value, display] = [text(item, "id"), text(item, "displayName")];
    if (value === undefined || display === undefined) return [];
    return [{ attribute, value, display, ...(attribute === "entitlements" ? { type } : {}) }];
  };
