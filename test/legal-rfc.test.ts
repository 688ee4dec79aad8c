/** Servers that make use of a freedom which the RFCs leave them are not accused by the probes. */
import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../src/model.ts";
import { definitions, config, resourceTypes } from "../src/reference/layers/documents.ts";
import { bulkOperations, bulkRequests } from "../src/reference/layers/bulk.ts";
import {
  heard,
  type Layer,
  layers,
  refusal,
  refused,
  said,
  withEach,
  withText,
} from "../src/reference/layers/layer.ts";
import { errorBody } from "../src/reference/errors.ts";
import { ofExtension, saying } from "../src/reference/layers/patching.ts";
import { bodyOf, listIn, operationsOf, withBody } from "../src/reference/layers/request.ts";
import { both, on, type When } from "../src/reference/layers/when.ts";
import { attribute, isArray, isObject, text } from "../src/scim/json.ts";
import { USER } from "../src/scim/urns.ts";
import { unmetWith } from "./pitfalls/judged.ts";

const inSuite =
  (...suites: readonly string[]) =>
  (layer: Layer): Promise<readonly string[]> =>
    unmetWith(layer, { suites });
const inPatch = inSuite("rfc-patch");
const inBulk = inSuite("rfc-bulk");

describe("limits of bulk requests", () => {
  const tooLarge = withText(refusal(413), JSON.stringify(errorBody(413, "Heed maxOperations and maxPayloadSize.")));
  const atMost = (limits: Resource, isOver: When): Layer =>
    layers(
      (next, store) => async (wire) => (both(bulkRequests, isOver)(wire, store) ? tooLarge : next(wire)),
      config((told) => ({
        ...told,
        bulk: { supported: true, maxOperations: 100, maxPayloadSize: 100_000, ...limits },
      })),
    );
  test.each([1, 2])("%i operations are all that a server takes", async (maxOperations) => {
    const small = atMost({ maxOperations }, (wire) => bulkOperations(wire).length > maxOperations);
    expect(await inBulk(small)).toEqual([]);
  });
  test("so are 300 bytes", async () => {
    const small = atMost({ maxPayloadSize: 300 }, ({ body = "" }) => body.length > 300);
    expect(await inBulk(small)).toEqual([]);
  });
  test("whoever refuses what it says to take is told", async () => {
    expect(await inBulk(refused(bulkRequests, 413))).toContain("must bulk-status");
  });
});

describe("types of values", () => {
  const known = ["work", "home", "mobile", "fax"];
  const isOdd = (value: Json | undefined): boolean =>
    isArray(value) && value.some((one) => isObject(one) && !known.includes(text(one, "type") ?? "work"));
  const patchOdd: When = (wire) =>
    operationsOf(wire).some(({ path, value }) =>
      path === "phoneNumbers" ? isOdd(value) : isOdd(attribute(value, "phoneNumbers")),
    );
  const restricted = refused(both(on("PATCH /Users/{id}"), patchOdd), 400, "invalidValue");
  const declared = (canonicalValues: readonly string[]): Layer =>
    definitions((one) => (one["name"] === "type" ? { ...one, canonicalValues } : one), USER);
  test("may be restricted to those that the schema names", async () => {
    expect(await inPatch(layers(restricted, declared(known)))).toEqual([]);
  });
  test("may be all in use", async () => {
    expect(await inPatch(layers(restricted, declared(["work", "home", "mobile"])))).toEqual([]);
  });
  test("whoever refuses a type that its schema names is told", async () => {
    expect(await inPatch(layers(restricted, declared([...known, "other"])))).toContain("must patch-add-appends");
  });
});

describe("e-mail addresses that a server cannot be without", () => {
  const withoutPhones = said(on("GET /Users/{id}", "POST /Users", "PATCH /Users/{id}"), (answer) =>
    withEach(answer, (user) => Object.fromEntries(Object.entries(user).filter(([name]) => name !== "phoneNumbers"))),
  );
  test("are not all removed", async () => {
    const removes: When = (wire) => operationsOf(wire).some(({ op, path }) => op === "remove" && path === "emails");
    const needed = refused(both(on("PATCH /Users/{id}"), removes), 400, "mutability");
    expect(await inPatch(layers(withoutPhones, needed))).toEqual([]);
  });
});

describe("an extension that users do not have", () => {
  const unwelcome = refused(saying(ofExtension), 400, "invalidPath");
  test("is not changed", async () => {
    expect(
      await inPatch(
        layers(
          unwelcome,
          resourceTypes((type) => ({ ...type, schemaExtensions: [] }), "User"),
        ),
      ),
    ).toEqual([]);
  });
  test("is, where users are said to have it", async () => {
    expect(await inPatch(unwelcome)).toContain("must patch-extension");
  });
});

describe("members that have to be called something", () => {
  const isNameless = (value: Json | undefined): boolean =>
    isArray(value) && value.some((one) => text(one, "display") === undefined);
  const nameless: When = (wire) =>
    isNameless(bodyOf(wire)["members"]) ||
    operationsOf(wire).some(({ path, value }) => path === "members" && isNameless(value)) ||
    listIn(bodyOf(wire), "Operations").some((one) => isNameless(attribute(attribute(one, "data"), "members")));
  test("always are", async () => {
    const named = refused((wire, store) => nameless(wire, store) && wire.method !== "GET", 400, "invalidValue");
    expect(await inSuite("rfc-bulk", "rfc-groups", "rfc-patch")(named)).toEqual([]);
  });
});

describe("what a server keeps of nobody", () => {
  const kept = (one: Resource): Resource =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !["name", "emails"].includes(name.toLowerCase())));
  const meagre = heard(on("POST /Users", "PUT /Users/{id}"), (wire) => withBody(wire, kept));
  test("is not missed where it comes in another order or in capital letters", async () => {
    const unmet = await inSuite("rfc-users")(meagre);
    expect(unmet.filter((one) => /order-ignored|attribute-case/.test(one))).toEqual([]);
  });
});
