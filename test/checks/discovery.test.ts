import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/model.ts";
import { config, definitions, resourceTypes } from "../../src/reference/layers/documents.ts";
import {
  heard,
  type Layer,
  layers,
  noContent,
  refused,
  said,
  withHeaders,
  withMeta,
  withOnly,
  without,
} from "../../src/reference/layers/layer.ts";
import { anything, on, patches } from "../../src/reference/layers/when.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { pathname } from "../../src/scim/answers.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { rehearse, type Rehearsal, sendTo } from "../rehearsal.ts";

function rehearsed(layer: Layer): Promise<Rehearsal> {
  const store = emptyStore();
  return rehearse(sendTo(layer(reference(store, { baseUrl, token }), store)), { suites: ["rfc-discovery"] });
}
/** What a check has to say, part by part. */
async function outcomes(id: string, layer: Layer): Promise<Readonly<Record<string, Verdict["outcome"]>>> {
  const { verdicts } = await rehearsed(layer);
  return Object.fromEntries(
    verdicts.filter(({ check }) => check.id === id).map(({ part, outcome }) => [part, outcome]),
  );
}
const says = (feature: string, supported: boolean): Layer =>
  config((told) => ({ ...told, [feature]: { supported, maxResults: 200 } }));
const byFilter = ({ path }: { readonly path: string }): boolean => path.startsWith("/Users?filter=");
const bySort = ({ path }: { readonly path: string }): boolean => path.includes("sortBy=");

describe("what the configuration says is compared with what the server does", () => {
  const features = (layer: Layer): ReturnType<typeof outcomes> => outcomes("features-as-advertised", layer);

  test.each<[string, Layer, string]>([
    ["PATCH that is not there", refused(patches, 501), "patch"],
    ["PATCH that is not allowed", refused(patches, 405), "patch"],
    ["PATCH that is denied and works", says("patch", false), "patch"],
    ["filters that are refused", refused(byFilter, 400), "filter"],
    ["filters that are denied and work", says("filter", false), "filter"],
    ["an order that is refused", layers(says("sort", true), refused(bySort, 501)), "sort"],
    [
      "versions that there are not",
      said(anything, (answer) =>
        withHeaders(
          withMeta(answer, (meta) => without(meta, "version")),
          { etag: undefined },
        ),
      ),
      "read",
    ],
  ])("%s", async (_, layer, part) => {
    expect(await features(layer)).toMatchObject({ [part]: "unmet" });
  });
  test.each<[string, Layer]>([
    ["PATCH that is refused for what it says", refused(patches, 400)],
    ["PATCH that is denied and refused", layers(refused(patches, 501), says("patch", false))],
    ["filters that are denied and refused", layers(refused(byFilter, 501), says("filter", false))],
    [
      "filters that are denied and passed over",
      layers(
        heard(byFilter, (wire) => ({ ...wire, path: pathname(wire.path) })),
        says("filter", false),
      ),
    ],
    ["an order that is told, whatever it is", says("sort", true)],
    ["an order that is denied and passed over", says("sort", false)],
    ["ETags of a web server that knows nothing of SCIM", says("etag", false)],
  ])("%s is in accord with it", async (_, layer) => {
    expect(Object.values(await features(layer))).not.toContain("unmet");
  });
  test("what it says nothing of is not compared", async () => {
    const silent = config((told) => without(told, "patch", "filter", "sort", "etag"));
    expect(await features(silent)).toEqual({
      filter: "not-applicable",
      sort: "not-applicable",
      read: "not-applicable",
      patch: "not-applicable",
    });
  });
});

describe("a list of documents", () => {
  test("of nothing tells nothing, and nothing is inferred from it", async () => {
    const empty = said(on("GET /Schemas"), (answer) => withOnly(answer, () => false));
    expect(await outcomes("discovery-lists", empty)).toMatchObject({ schemas: "unmet" });
    expect(await outcomes("schemas-in-use", empty)).toEqual({ endpoint: "not-applicable" });
  });
  test("that meets an error is a fault, and nothing behind it is", async () => {
    const broken = refused(on("GET /Schemas"), 500);
    expect(await outcomes("discovery-lists", broken)).toMatchObject({ schemas: "unmet", "resource-types": "met" });
    expect(await outcomes("schema-keywords", broken)).toEqual({ schemas: "blocked" });
  });
});

describe("where resource types say that they are", () => {
  test("nothing is read that is not below the base URL, nor what was read before", async () => {
    const elsewhere = [
      "../admin",
      "/a/../../b",
      "//other.example.com/Users",
      "/Users?x=1",
      "",
      "/",
      "/Schemas",
      "/Groups",
    ];
    const several = said(on("GET /ResourceTypes"), (answer) => {
      const Resources = elsewhere.map((endpoint, index) => ({ name: `T${index}`, endpoint }));
      return { ...answer, json: { Resources } };
    });
    const { exchanges } = await rehearsed(several);
    const read = exchanges.filter(({ step }) => step === "endpoints").map(({ request }) => pathname(request.path));
    expect(read).toEqual(["/Groups"]);
  });
  test.each([403, 405, 501])("a refusal with %i says that nobody may list them", async (status) => {
    expect(await outcomes("endpoints-served", refused(on("GET /Roles"), status))).toEqual({ endpoint: "met" });
  });
  test.each([404, 410, 500])("a refusal with %i says that there is nothing", async (status) => {
    expect(await outcomes("endpoints-served", refused(on("GET /Roles"), status))).toEqual({ endpoint: "unmet" });
  });
  test("a name in another case is another name", async () => {
    const shouted = resourceTypes((type) => ({ ...type, name: "ROLE" }), "Role");
    expect(await outcomes("resource-type-in-meta", shouted)).toEqual({ endpoint: "unmet" });
  });
});

describe("what is immutable", () => {
  const isSwap = on("PATCH /Groups/{id}");

  test("may be kept in silence", async () => {
    const silent: Layer = (next, store) => (wire) =>
      isSwap(wire, store) && /\.value"/.test(wire.body ?? "") ? Promise.resolve(noContent) : next(wire);
    expect(await outcomes("immutable-kept", silent)).toEqual({ read: "met" });
  });
  test("is what the schemas say is immutable", async () => {
    const writable = definitions((definition) => without(definition, "mutability"));
    expect(await outcomes("immutable-kept", writable)).toEqual({ read: "not-applicable" });
  });
});
