import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import { alsoListed, config, definitions, resourceTypes, schemas } from "../../src/reference/layers/documents.ts";
import {
  heard,
  type Layer,
  layers,
  refused,
  said,
  withJson,
  withOnly,
  without,
} from "../../src/reference/layers/layer.ts";
import { listIn } from "../../src/reference/layers/request.ts";
import { on } from "../../src/reference/layers/when.ts";
import { listResponse } from "../../src/reference/listing.ts";
import { schemasOfItsOwn } from "../../src/reference/quirks/rfc/discovery/schemas-of-its-own.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { pathname, resourcesOf } from "../../src/scim/answers.ts";
import { discoveryEndpoint } from "../../src/scim/discovered.ts";
import { isObject, text } from "../../src/scim/json.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { rehearse, sendTo } from "../rehearsal.ts";
import { unmetWith } from "./judged.ts";

const unmet = (layer: Layer): Promise<readonly string[]> => unmetWith(layer, { suites: ["rfc-discovery"] });
const asEver: Layer = (next) => next;
const isFiltered = ({ path }: { readonly path: string }): boolean =>
  discoveryEndpoint(path) !== undefined && path.includes("?filter=");

describe("P91: the configuration is one object", () => {
  test("as it is, nobody complains", async () => {
    expect(await unmet(asEver)).toEqual([]);
  });
  test("in a list, it is none", async () => {
    expect(await unmet(config((one) => listResponse(1, 1, [one])))).toEqual(["must config-object"]);
  });
});

describe("P92: resource types and schemas are in a ListResponse, not in an array as they are printed", () => {
  test.each(["/ResourceTypes", "/Schemas"] as const)("a bare array at %s is found", async (path) => {
    const bare = said(on(`GET ${path}`), (answer) => withJson(answer, resourcesOf));
    expect(await unmet(bare)).toContain("must discovery-lists");
  });
  test("a whole list need not number its pages", async () => {
    const bare = said(on("GET /Schemas", "GET /ResourceTypes"), (answer) =>
      withJson(answer, (list) => without(list, "startIndex", "itemsPerPage")),
    );
    expect(await unmet(bare)).toEqual([]);
  });
});

describe("P93: a filter where the server speaks of itself is refused with 403, or passed over", () => {
  test("the reference server refuses it", async () => {
    const handler = reference(emptyStore(), { baseUrl, token });
    const { exchanges } = await rehearse(sendTo(handler), { suites: ["rfc-discovery/queried"] });
    const filtered = exchanges.filter(({ request }) => isFiltered(request));
    expect(filtered.map(({ answer }) => answer?.status)).toEqual([403, 403]);
    expect(await unmet(asEver)).toEqual([]);
  });
  test("passed over, it is no fault", async () => {
    expect(await unmet(heard(isFiltered, (wire) => ({ ...wire, path: pathname(wire.path) })))).toEqual([]);
  });
  test("a selection is a warning", async () => {
    // The one that passes the filter over is inside.
    const selecting = layers(
      heard(isFiltered, (wire) => ({ ...wire, path: pathname(wire.path) })),
      said(isFiltered, (answer) => withOnly(answer, () => false)),
    );
    expect(await unmet(selecting)).toEqual(["should discovery-unfiltered"]);
  });
});

describe("P94: the schemas that are printed are an example", () => {
  test("other attributes, suggestions and words for people are as good", async () => {
    const own = layers(
      (next, store) => schemasOfItsOwn.wrap(next, store),
      schemas((schema) => ({ ...without(schema, "meta"), name: "Ours", description: "As we have it." })),
      definitions((definition) => ({ ...definition, description: "An attribute.", required: false })),
    );
    expect(await unmet(own)).toEqual([]);
  });
});

describe("P95: characteristics have defaults", () => {
  const all = ["required", "canonicalValues", "caseExact", "mutability", "returned", "uniqueness"];

  test("where none is told, nobody complains", async () => {
    expect(await unmet(definitions((definition) => without(definition, ...all)))).toEqual([]);
  });
  test.each(["name", "type", "multiValued"])("%s has none", async (name) => {
    const roles = "urn:okta:scim:schemas:core:1.0:Role";
    expect(await unmet(definitions((definition) => without(definition, name), roles))).toEqual([
      "must schema-attributes",
    ]);
  });
});

describe("P96: binary is a type", () => {
  const typed = (type: Json): Layer =>
    definitions((definition) => (definition["type"] === "binary" ? { ...definition, type } : definition));

  test("though the list of types forgets it", async () => {
    const answer = await reference(emptyStore(), { baseUrl, token })({
      method: "GET",
      path: "/Schemas",
      headers: [["authorization", `Bearer ${token}`]],
    });
    expect(answer.text).toContain('"type":"binary"');
    expect(await unmet(typed("binary"))).toEqual([]);
  });
  test("and the words for types have no case", async () => {
    expect(await unmet(typed("Binary"))).toEqual([]);
  });
  test.each(["bytes", 7])("%j is none", async (type) => {
    expect(await unmet(typed(type))).toContain("must schema-keywords");
  });
});

describe("P97: a resource type needs no slash, no id and no extensions", () => {
  const endpoint = (change: (stated: string) => string): Layer =>
    resourceTypes((type) => ({ ...type, endpoint: change(text(type, "endpoint") ?? "") }));

  test("all of that may be missing", async () => {
    const sparse = resourceTypes((type) => without(type, "id", "schemaExtensions", "description", "meta"));
    expect(
      await unmet(
        layers(
          sparse,
          endpoint((stated) => stated.slice(1)),
        ),
      ),
    ).toEqual([]);
    expect(await unmet(resourceTypes((type) => ({ ...type, schemaExtensions: null })))).toEqual([]);
    expect(await unmet(resourceTypes((type) => ({ ...type, schemaExtensions: [] })))).toEqual([]);
  });
  test("endpoints without a slash are read all the same", async () => {
    const store = emptyStore();
    const handler = endpoint((stated) => stated.slice(1))(reference(store, { baseUrl, token }), store);
    const { exchanges } = await rehearse(sendTo(handler), { suites: ["rfc-discovery/endpoints"] });
    const read = exchanges.filter(({ step }) => step === "endpoints").map(({ request }) => pathname(request.path));
    expect(read).toEqual(["/Users", "/Groups", "/Roles", "/Licenses"]);
  });
  test("a whole URL is a warning, and is not followed", async () => {
    expect(await unmet(endpoint((stated) => `https://elsewhere.example.com${stated}`))).toEqual([
      "should endpoints-relative",
    ]);
  });
  test.each(["name", "endpoint", "schema"])("%s is needed", async (name) => {
    expect(await unmet(resourceTypes((type) => without(type, name)))).toContain("must resource-type-attributes");
  });
});

describe("P98: an authentication scheme has a type, be it one that nobody has defined", () => {
  const scheme = (change: (scheme: Resource) => Resource): Layer =>
    config((told) => ({
      ...told,
      authenticationSchemes: listIn(told, "authenticationSchemes").filter(isObject).map(change),
    }));

  test.each(["oauth", "oauth2", "oauthbearertoken", "httpbasic", "httpdigest", "OAuth2"])(
    "%s is known",
    async (type) => {
      expect(await unmet(scheme((one) => ({ ...one, type, primary: true })))).toEqual([]);
    },
  );
  test("another is a warning", async () => {
    expect(await unmet(scheme((one) => ({ ...one, type: "mutual-tls" })))).toEqual(["should authentication-types"]);
  });
  test("none is a fault", async () => {
    expect(await unmet(scheme((one) => without(one, "type")))).toEqual(["must authentication-schemes"]);
  });
});

describe("P99: a server need not speak of itself", () => {
  const silent = (status: number): Layer => refused(({ path }) => discoveryEndpoint(path) !== undefined, status);

  test.each([404, 501, 403])("refused with %i, its documents are missed, and nothing else", async (status) => {
    expect(await unmet(silent(status))).toEqual(["should documents-offered"]);
  });
  test("what depends on them is not advertised", async () => {
    const store = emptyStore();
    const handler = silent(404)(reference(store, { baseUrl, token }), store);
    const { verdicts } = await rehearse(sendTo(handler), { suites: ["rfc-discovery"] });
    const apart = verdicts.filter(({ outcome }) => outcome !== "met" && outcome !== "unmet");
    expect(apart.length).toBeGreaterThan(20);
    expect([...new Set(apart.map(({ outcome, why = "" }) => `${outcome} ${why.split(":")[0]}`))]).toEqual([
      "not-applicable not-advertised",
    ]);
  });
  test("Okta provisions people and groups without them", async () => {
    expect(await unmetWith(silent(404), { suites: ["assign", "update", "push-group"] })).toEqual([]);
  });
});

describe("P101: the configuration may hold more than RFC 7643 knew", () => {
  test("members of later RFCs, and a server's own, are welcome", async () => {
    const more = config((told) => ({
      ...told,
      pagination: { cursor: true, index: true, defaultPaginationMethod: "index", cursorTimeout: 3600 },
      securityEvents: { asyncRequest: "none", eventUris: [] },
      rolesAndEntitlements: { supported: true },
      "x-region": ["eu", 1],
    }));
    expect(await unmet(more)).toEqual([]);
  });
  test("and so are resource types that nobody knows", async () => {
    const urn = "urn:example:scim:schemas:core:2.0:Device";
    const device = layers(
      alsoListed("GET /Schemas", {
        schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
        id: urn,
        attributes: [{ name: "colour", type: "string", multiValued: false }],
      }),
      alsoListed("GET /ResourceTypes", {
        schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
        name: "Device",
        endpoint: "/Devices",
        schema: urn,
      }),
      refused(({ path }) => path.startsWith("/Devices"), 403),
    );
    expect(await unmet(device)).toEqual([]);
  });
});
