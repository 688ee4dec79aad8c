/** Which answers are right, where there are several: each check by itself, at the edges of what it takes. */
import { describe, expect, test } from "vitest";
import { discoveryUnfiltered } from "../../src/checks/rfc/discovery/discovery-unfiltered.ts";
import { requiredExtensions } from "../../src/checks/rfc/discovery/required-extensions.ts";
import { singleDocuments } from "../../src/checks/rfc/discovery/single-documents.ts";
import { bulkOperationRefused } from "../../src/checks/rfc/protocol/bulk-operation-refused.ts";
import { bulkVersionHeeded } from "../../src/checks/rfc/protocol/bulk-version-heeded.ts";
import { unknownAttributeSelectsNobody } from "../../src/checks/rfc/query/unknown-attribute-selects-nobody.ts";
import type { Exchange, Json } from "../../src/model.ts";
import { LIST_RESPONSE, USER } from "../../src/scim/urns.ts";
import { exchange, judged } from "./judged.ts";

const listOf = (...Resources: readonly Json[]): Json => ({
  schemas: [LIST_RESPONSE],
  totalResults: Resources.length,
  Resources,
});
const document = (path: string, body: Json, status = 200): Exchange => exchange("GET", path, body, { status });
const isMet = (said: readonly string[]): boolean => said[0] === "met";

describe("of a bulk request", () => {
  const bulk = (body: Json, status = 200): Exchange =>
    exchange("POST", "/Bulk", body, { status, sent: { Operations: [{ method: "PATCH", path: "/Users/1" }] } });
  const result = (status: string): Exchange => bulk({ Operations: [{ method: "PATCH", status }] });
  const versions = [document("/ServiceProviderConfig", { etag: { supported: true } })];

  test.each([
    [400, true],
    [413, true],
    [499, true],
    [500, false],
    [302, false],
  ])("the whole of which is answered %i", (status, isRight) => {
    expect(isMet(judged(bulkOperationRefused, [bulk({}, status)]))).toBe(isRight);
  });
  test.each([
    ["400", true],
    ["499", true],
    ["500", false],
    ["200", false],
  ])("with an odd operation that is answered %s", (status, isRight) => {
    expect(isMet(judged(bulkOperationRefused, [result(status)]))).toBe(isRight);
  });
  test("where nothing is said of the odd operation, another check minds", () => {
    expect(judged(bulkOperationRefused, [bulk({ Operations: [] })])).toEqual(["met"]);
  });
  test.each([
    [412, true],
    [499, true],
    [500, false],
  ])("with an old version, the whole of which is answered %i", (status, isRight) => {
    expect(isMet(judged(bulkVersionHeeded, [bulk({}, status)], versions))).toBe(isRight);
  });
  test("with an old version, where there are none", () => {
    expect(judged(bulkVersionHeeded, [result("200")])).toEqual(["not-applicable"]);
    expect(judged(bulkVersionHeeded, [result("200")], versions)).toEqual(["unmet", "/Operations/0/status"]);
  });
});

describe("of what a server says about itself", () => {
  const schemas = listOf({ id: USER }, { id: "urn:example:two" });
  const read = [document("/Schemas", schemas)];
  test.each<[string, number, Json, boolean]>([
    ["refused", 403, {}, true],
    ["not there", 404, {}, true],
    ["broken", 500, {}, false],
    ["all of them", 200, schemas, true],
    ["one of them", 200, listOf({ id: USER }), false],
  ])("with a filter: %s", (_, status, body, isRight) => {
    const filtered = document("/Schemas?filter=id%20pr", body, status);
    expect(isMet(judged(discoveryUnfiltered, [filtered], read))).toBe(isRight);
  });
  test.each<[string, number, Json, readonly string[]]>([
    ["as it is", 200, { id: USER }, ["met"]],
    ["another one", 200, { id: "urn:example:two" }, ["unmet", "/id"]],
    ["nameless", 200, { name: "User" }, ["unmet", "/id"]],
    ["in a list", 200, { id: USER, totalResults: 1 }, ["unmet", "body"]],
    ["broken", 500, { id: USER }, ["unmet", "status"]],
    ["as text", 200, "User", ["blocked"]],
  ])("one document: %s", (_, status, body, said) => {
    expect(judged(singleDocuments, [document(`/Schemas/${USER}`, body, status)])).toEqual(said);
  });
});

describe("an extension that users have to have", () => {
  const urn = "urn:example:costs";
  const before = [
    document(
      "/ResourceTypes",
      listOf({ id: "User", endpoint: "/Users", schemaExtensions: [{ schema: urn, required: true }] }),
    ),
    document(
      "/Schemas",
      listOf({
        id: urn,
        attributes: [
          { name: "centre", required: true },
          { name: "note", required: false },
        ],
      }),
    ),
  ];
  test.each<[Json, readonly string[]]>([
    [{ schemas: [USER, urn], [urn]: { centre: "C-1" } }, ["met"]],
    [{ schemas: [USER, urn], [urn]: { note: "one" } }, ["unmet", `/Resources/0/${urn}/centre`]],
    [{ schemas: [USER, urn] }, ["unmet", `/Resources/0/${urn}/centre`]],
    [{ schemas: [USER] }, ["unmet", "/Resources/0/schemas"]],
  ])("is there with what is required of it: %j", (user, said) => {
    expect(judged(requiredExtensions, [document("/Users", listOf(user))], before)).toEqual(said);
  });
});

test.each<[number, Json, readonly string[]]>([
  [200, listOf(), ["met"]],
  [200, listOf({ id: "1" }), ["unmet", "/Resources"]],
  [200, { totalResults: 3, Resources: [] }, ["unmet", "/totalResults"]],
  [200, {}, ["met"]],
  [400, {}, ["met"]],
  [499, {}, ["met"]],
  [501, {}, ["met"]],
  [500, {}, ["unmet", "status"]],
  [302, {}, ["unmet", "status"]],
])("a filter that names an attribute which there is not may be answered %i %j", (status, body, said) => {
  expect(judged(unknownAttributeSelectsNobody, [document("/Users?filter=nothing%20pr", body, status)])).toEqual(said);
});
