import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import { isArray, isObject, parseJson } from "../../src/scim/json.ts";
import { owner, violations, type Shape, type Topic } from "../../src/scim/schemas.ts";
import { ENTERPRISE_USER, ERROR, GROUP, LIST_RESPONSE, USER } from "../../src/scim/urns.ts";

const meta = (resourceType: string): Resource => ({
  resourceType,
  created: "2024-05-06T07:08:09Z",
  lastModified: "2024-05-07T07:08:09.123+02:00",
  location: `https://scim.example.org/v2/${resourceType}s/x-1`,
  version: 'W/"17"',
});
const small: Resource = { schemas: [USER], id: "x-1", userName: "ines", meta: meta("User") };
const user: Resource = {
  ...small,
  schemas: [USER, ENTERPRISE_USER, "urn:example:own:1.0:User"],
  externalId: "00u1",
  name: { formatted: "Ines Moreau", givenName: "Ines", familyName: "Moreau", middleName: "", honorificPrefix: null },
  displayName: "Ines Moreau",
  nickName: "Nes",
  profileUrl: "https://people.example.org/ines",
  title: "Gardener",
  userType: "Staff",
  preferredLanguage: "fr-BE",
  locale: "fr-BE",
  timezone: "Europe/Brussels",
  active: true,
  emails: [
    { value: "ines@example.org", type: "work", primary: true, display: "ines@example.org" },
    { value: "ines@example.net", type: "home", primary: false },
  ],
  phoneNumbers: [{ value: "tel:+32-2-555-01-23", type: "work" }],
  ims: [{ value: "nes", type: "xmpp" }],
  photos: [{ value: "https://people.example.org/ines.png", type: "photo" }],
  addresses: [
    { streetAddress: "Rue Haute 1", locality: "Bruxelles", postalCode: "1000", country: "BE", primary: true },
  ],
  groups: [{ value: "g-1", $ref: "../Groups/g-1", display: "Gardeners", type: "direct" }],
  entitlements: [{ value: "shed" }],
  roles: [{ value: "head", primary: true }],
  x509Certificates: [{ value: "MIIB" }],
  [ENTERPRISE_USER]: {
    employeeNumber: "17",
    costCenter: "4",
    organization: "Park",
    division: "Trees",
    department: "Oaks",
    manager: { value: "x-2", $ref: "../Users/x-2", displayName: "Tove" },
  },
  "urn:example:own:1.0:User": { shoeSize: 41 },
};
const group: Resource = {
  schemas: [GROUP],
  id: "g-1",
  externalId: "17",
  displayName: "Gardeners",
  members: [{ value: "x-1", $ref: "https://scim.example.org/v2/Users/x-1", type: "User", display: null }, {}],
  meta: meta("Group"),
};
const list: Resource = {
  schemas: [LIST_RESPONSE],
  totalResults: 3,
  startIndex: 2,
  itemsPerPage: 2,
  Resources: [small, { nothing: "right" }],
};
const error: Resource = { schemas: [ERROR], status: "409", scimType: "uniqueness", detail: "ines is taken" };

const topics: readonly Topic[] = [
  "schemas",
  "id",
  "id-type",
  "meta",
  "meta-dates",
  "password",
  "booleans",
  "primary",
  "extension",
  "user-name",
  "display-name",
  "members",
  "types",
  "list-numbers",
  "list-envelope",
  "error-status",
  "error-body",
];
const without = (body: Resource, ...names: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
const withMeta = (body: Resource, change: Resource): Resource => ({
  ...body,
  meta: { ...(isObject(body["meta"]) ? body["meta"] : {}), ...change },
});
const told = (shape: Shape, body: Json): string[] =>
  violations(shape, body).map((one) => `${owner(one, shape)} ${one.at}`);
const bodies: readonly [Shape, Resource][] = [
  ["user", user],
  ["user", small],
  ["group", group],
  ["list", list],
  ["error", error],
];

const good: readonly [string, Shape, Json][] = [
  ["a full user", "user", user],
  ["a minimal user", "user", small],
  ["a group", "group", group],
  ["a group without members", "group", without(group, "members")],
  ["a group with members null", "group", { ...group, members: null }],
  ["a group with members []", "group", { ...group, members: [] }],
  ["a list", "list", list],
  ["an empty list without Resources", "list", { schemas: [LIST_RESPONSE], totalResults: 0 }],
  ["a count alone", "list", { schemas: [LIST_RESPONSE], totalResults: 12, itemsPerPage: 0 }],
  ["a page beyond the end", "list", { ...list, startIndex: 9, itemsPerPage: 0, Resources: [] }],
  ["a list that miscounts its page", "list", { ...list, itemsPerPage: 100 }],
  ["a list with a cursor and no total", "list", { schemas: [LIST_RESPONSE], nextCursor: "abc", Resources: [small] }],
  ["a last page with a cursor null", "list", { schemas: [LIST_RESPONSE], previousCursor: "a", nextCursor: null }],
  ["a list that is not paged", "list", { ...list, startIndex: null, itemsPerPage: null }],
  ["an error", "error", error],
  ["an error with its status alone", "error", { schemas: [ERROR], status: "500" }],
  ["an error with scimType null", "error", { ...error, scimType: null }],
  ["an error with a keyword of a later RFC", "error", { ...error, status: "400", scimType: "expiredCursor" }],
  ["an error that says more", "error", { ...error, requestId: 17 }],
  ["names in another case", "user", { SCHEMAS: [USER], ID: "x-1", username: "ines", META: meta("User"), Active: true }],
  ["URNs in another case", "user", { ...small, schemas: [USER.toUpperCase()] }],
  [
    "an extension in another case",
    "user",
    {
      ...small,
      schemas: [ENTERPRISE_USER.toLowerCase(), USER],
      [ENTERPRISE_USER.toUpperCase()]: { department: "Oaks" },
    },
  ],
  ["an extension that has no data", "user", { ...small, schemas: [USER, ENTERPRISE_USER] }],
  ["an undeclared extension null", "user", { ...small, [ENTERPRISE_USER]: null }],
  ["an undeclared extension {}", "user", { ...small, [ENTERPRISE_USER]: {} }],
  [
    "an undeclared extension of nulls",
    "user",
    { ...small, [ENTERPRISE_USER]: { department: null, manager: { value: null } }, "urn:own:x": { list: [] } },
  ],
  ["unknown attributes of any kind", "user", { ...small, urn: 1, territory: "north", "a:b": [null], __proto: {} }],
  ["unknown sub-attributes", "user", { ...small, name: { nick: 1 }, emails: [{ verified: "yes" }] }],
  ["password null", "user", { ...small, password: null }],
  [
    "no primary at all",
    "user",
    { ...small, emails: [{ value: "a" }, { value: "b", primary: false }, { primary: null }] },
  ],
  ["one primary in each list", "user", { ...small, emails: [{ primary: true }], ims: [{ primary: true }] }],
  ["the same address under two types", "user", { ...small, emails: [{ value: "a", type: "work" }, { value: "a" }] }],
  [
    "values only the client can answer for",
    "user",
    {
      ...small,
      emails: [{ value: "no address" }],
      phoneNumbers: [{ value: "ring twice" }],
      profileUrl: "not a <URL>",
      photos: [{ value: "C:\\ines.png" }],
      locale: "fr_BE",
      timezone: "Mars/Base",
      addresses: [{ country: "Belgium" }],
      x509Certificates: [{ value: "-----BEGIN" }],
    },
  ],
  ["an id in digits", "user", { ...small, id: "42" }],
  ["an id with bulkid in lower case", "user", { ...small, id: "bulkid" }],
  ["a strong version", "user", withMeta(small, { version: '"17"' })],
  ["no version", "user", withMeta(small, { version: null })],
  ["a relative location", "user", withMeta(small, { location: "Users/x-1" })],
  ["a location with letters beyond ASCII", "user", withMeta(small, { location: "/Users/é%20ü" })],
  ...[
    "2024-05-06T07:08:09",
    "2024-05-06T07:08:09.1234567Z",
    "2024-05-06T24:00:00Z",
    "2024-02-29T00:00:00-14:00",
    "12024-05-06T07:08:09+05:30",
    "-0044-03-15T12:00:00Z",
  ].map((date): [string, Shape, Json] => [
    `the date ${date}`,
    "user",
    withMeta(small, { created: date, lastModified: date }),
  ]),
];

const notADate = [
  "2024-05-06",
  "2024-05-06 07:08:09Z",
  "2024-05-06t07:08:09Z",
  "2024-05-06T07:08:09z",
  "",
  "yesterday",
];
const noneSuch = [
  "2024-13-01T00:00:00Z",
  "2024-05-06T24:00:01Z",
  "2024-05-06T07:08Z",
  "2024-05-06T07:08:09+15:00",
  1714979289,
];
const bad: readonly [string, Shape, Json, readonly string[]][] = [
  ["schemas missing", "user", without(small, "schemas"), ["schemas /schemas"]],
  ["schemas null", "user", { ...small, schemas: null }, ["schemas /schemas"]],
  ["schemas a string", "user", { ...small, schemas: USER }, ["schemas /schemas"]],
  ["schemas empty", "group", { ...group, schemas: [] }, ["schemas /schemas"]],
  ["the wrong schema", "group", { ...group, schemas: [USER] }, ["schemas /schemas"]],
  ["a schema twice", "user", { ...small, schemas: [USER, USER.toLowerCase()] }, ["schemas /schemas"]],
  ["a number among the schemas", "user", { ...small, schemas: [USER, 2] }, ["schemas /schemas/1"]],
  ["SCIM 1.1", "list", { ...list, schemas: ["urn:scim:schemas:core:1.0"] }, ["schemas /schemas"]],
  ["an error's schema missing", "error", without(error, "schemas"), ["schemas /schemas"]],
  ["id missing", "user", without(small, "id"), ["id /id"]],
  ["id null", "user", { ...small, id: null }, ["id /id"]],
  ["id blank", "user", { ...small, id: " " }, ["id /id"]],
  ["id with the reserved word", "group", { ...group, id: "x-bulkId-1" }, ["id /id"]],
  ["id a number", "user", { ...small, id: 42 }, ["id-type /id"]],
  ["id a list", "group", { ...group, id: ["bulkId"] }, ["id-type /id"]],
  ["meta missing", "user", without(small, "meta"), ["meta /meta"]],
  ["meta a string", "user", { ...small, meta: "User" }, ["meta /meta"]],
  [
    "meta empty",
    "group",
    { ...group, meta: {} },
    ["meta /meta/resourceType", "meta /meta/created", "meta /meta/lastModified", "meta /meta/location"],
  ],
  ["meta.created null", "user", withMeta(small, { created: null }), ["meta /meta/created"]],
  ["meta.version a number", "user", withMeta(small, { version: 17 }), ["meta /meta/version"]],
  ["meta.location with a blank", "user", withMeta(small, { location: "/Users/x 1" }), ["meta /meta/location"]],
  ...[...notADate, ...noneSuch].map((date): [string, Shape, Json, readonly string[]] => [
    `the date ${JSON.stringify(date)}`,
    "user",
    withMeta(small, { lastModified: date }),
    ["meta-dates /meta/lastModified"],
  ]),
  ["a password", "user", { ...small, password: "correct horse" }, ["password /password"]],
  ["a password in another case", "user", { ...small, PassWord: "" }, ["password /password"]],
  ["active a string", "user", { ...small, active: "true" }, ["booleans /active"]],
  ["active a number", "user", { ...small, Active: 1 }, ["booleans /active"]],
  ["primary a string", "user", { ...small, roles: [{}, { primary: "True" }] }, ["booleans /roles/1/primary"]],
  ["two primaries", "user", { ...small, emails: [{ primary: true }, {}, { primary: true }] }, ["primary /emails"]],
  [
    "two primary addresses",
    "user",
    { ...small, addresses: [{ primary: true }, { primary: true }] },
    ["primary /addresses"],
  ],
  [
    "undeclared enterprise data",
    "user",
    { ...small, [ENTERPRISE_USER]: { department: "Oaks" } },
    [`extension /${ENTERPRISE_USER}`],
  ],
  ["undeclared data of another", "group", { ...group, "urn:own/x": { a: 0 } }, ["extension /urn:own~1x"]],
  ["userName missing", "user", without(small, "userName"), ["user-name /userName"]],
  ["userName empty", "user", { ...small, userName: "" }, ["user-name /userName"]],
  ["userName null", "user", { ...small, userName: null }, ["user-name /userName"]],
  ["userName a number", "user", { ...small, userName: 7 }, ["types /userName"]],
  ["displayName missing", "group", without(group, "displayName"), ["display-name /displayName"]],
  ["displayName blank", "group", { ...group, displayName: "  " }, ["display-name /displayName"]],
  ["displayName a list", "group", { ...group, displayName: ["x"] }, ["types /displayName"]],
  ["members an object", "group", { ...group, members: { value: "x-1" } }, ["members /members"]],
  ["members ids", "group", { ...group, members: ["x-1", {}, null] }, ["members /members/0", "members /members/2"]],
  ["a member's id a number", "group", { ...group, members: [{ value: 1 }] }, ["members /members/0/value"]],
  ["a member's name a number", "group", { ...group, members: [{ display: 1 }] }, ["types /members/0/display"]],
  ["a member's $ref with a blank", "group", { ...group, members: [{ $ref: "/Users/x 1" }] }, ["types /members/0/$ref"]],
  ["externalId a number", "user", { ...small, externalId: 17 }, ["types /externalId"]],
  ["name a string", "user", { ...small, name: "Ines" }, ["types /name"]],
  ["givenName a list", "user", { ...small, name: { givenName: ["Ines"] } }, ["types /name/givenName"]],
  ["a user's displayName a number", "user", { ...small, displayName: 1 }, ["types /displayName"]],
  ["emails an object", "user", { ...small, emails: { value: "a" } }, ["types /emails"]],
  ["emails strings", "user", { ...small, emails: ["a"] }, ["types /emails/0"]],
  ["addresses strings", "user", { ...small, addresses: ["a"] }, ["types /addresses/0"]],
  ["an extension a string", "user", { ...small, "urn:own": "x" }, ["types /urn:own"]],
  [
    "a manager a string",
    "user",
    { ...user, [ENTERPRISE_USER]: { manager: "x" } },
    [`types /${ENTERPRISE_USER}/manager`],
  ],
  ["no object", "user", ["x"], ["types "]],
  ["totalResults a string", "list", { ...list, totalResults: "3" }, ["list-numbers /totalResults"]],
  ["totalResults negative", "list", { ...list, totalResults: -1 }, ["list-numbers /totalResults"]],
  [
    "all three no integers",
    "list",
    { schemas: [LIST_RESPONSE], totalResults: 1.5, startindex: "1", itemsPerPage: true },
    ["list-numbers /totalResults", "list-numbers /startIndex", "list-numbers /itemsPerPage"],
  ],
  ["totalResults missing", "list", without(list, "totalResults"), ["list-envelope /totalResults"]],
  ["totalResults null", "list", { ...list, totalResults: null }, ["list-envelope /totalResults"]],
  ["Resources null", "list", { ...list, Resources: null }, ["list-envelope /Resources"]],
  ["Resources an object", "list", { ...list, resources: small, Resources: small }, ["list-envelope /Resources"]],
  ["Resources ids", "list", { ...list, Resources: [small, "x-2"] }, ["list-envelope /Resources/1"]],
  ["a bare array", "list", [small], ["list-envelope "]],
  ["status missing", "error", without(error, "status"), ["error-status /status"]],
  ["status a number", "error", { ...error, status: 409 }, ["error-status /status"]],
  ["status with its reason", "error", { ...error, status: "409 Conflict" }, ["error-status /status"]],
  ["detail a list", "error", { ...error, detail: ["taken"] }, ["error-body /detail"]],
  ["scimType a number", "error", { ...error, scimType: 9 }, ["error-body /scimType"]],
  ["an error's own shape", "error", { error: "conflict" }, ["schemas /schemas", "error-status /status"]],
  ["an error in words", "error", "taken", ["error-body "]],
];

describe("the schemas of responses", () => {
  test("are JSON Schemas", () => {
    const folder = new URL("../../fixtures/schemas/", import.meta.url);
    const ajv = new Ajv2020({ strict: true });
    expect(readdirSync(folder)).toHaveLength(5);
    for (const file of readdirSync(folder)) {
      const schema = parseJson(readFileSync(new URL(file, folder), "utf8"));
      expect(isObject(schema) && ajv.validateSchema(schema), file).toBe(true);
    }
  });

  test.each(good)("allow %s", (_, shape, body) => {
    expect(violations(shape, body)).toEqual([]);
  });

  test.each(bad)("refuse %s", (_, shape, body, expected) => {
    expect(told(shape, body)).toEqual(expected);
  });

  test("allow null for everything that may be absent, and unknown attributes anywhere", () => {
    const required = new Set([
      "schemas",
      "id",
      "userName",
      "displayName",
      "meta",
      "totalResults",
      "status",
      "Resources",
    ]);
    for (const [shape, body] of bodies) {
      if (shape === "list") continue;
      const nulled = Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          required.has(name) && !(shape === "user" && name === "displayName") ? value : null,
        ]),
      );
      expect(violations(shape, nulled)).toEqual([]);
    }
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.string(), fc.jsonValue(), ([shape, body], name, value) => {
        expect(violations(shape, { ...body, [`x-${name}`]: parseJson(JSON.stringify(value)) ?? null })).toEqual([]);
      }),
    );
  });
});

describe("a violation", () => {
  test("says where, what was expected and what is there", () => {
    expect(
      violations("user", { ...small, active: "yes", emails: [{ primary: true, value: "a" }, { primary: true }] }),
    ).toEqual([
      { at: "/active", keyword: "type", expected: "true or false", actual: '"yes"' },
      {
        at: "/emails",
        keyword: "maxContains",
        expected: "at most one primary",
        actual: '[{"primary":true,"value":"a"},{"primary":true}]',
      },
    ]);
    expect(violations("list", { schemas: [ERROR], Resources: [] })).toEqual([
      { at: "/totalResults", keyword: "required", expected: "present", actual: "nothing" },
      { at: "/schemas", keyword: "contains", expected: `${LIST_RESPONSE} among them`, actual: `["${ERROR}"]` },
    ]);
    expect(violations("user", { ...small, [ENTERPRISE_USER]: { division: "Trees" } })).toEqual([
      {
        at: `/${ENTERPRISE_USER}`,
        keyword: "extension",
        expected: `${ENTERPRISE_USER} among the schemas`,
        actual: `["${USER}"]`,
      },
    ]);
  });

  test("never repeats a password", () => {
    expect(violations("user", { ...small, Password: "correct horse" })).toEqual([
      { at: "/password", keyword: "type", expected: "no password", actual: "a string of 13 characters" },
    ]);
  });

  test("has exactly one topic, is said in words and is short, whatever takes the place of whatever", () => {
    const places = (value: Json, at: readonly string[] = []): (readonly string[])[] => [
      at,
      ...(typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, inner]: [string, Json]) => places(inner, [...at, key]))
        : []),
    ];
    const replaced = (value: Json, [key, ...rest]: readonly string[], by: Json): Json => {
      if (key === undefined) return by;
      if (isArray(value)) return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
      return isObject(value) ? { ...value, [key]: replaced(value[key] ?? null, rest, by) } : value;
    };
    const anything = fc
      .oneof(fc.jsonValue(), fc.constantFrom(1e21, "x".repeat(300), [true], { primary: true }, "bulkId"))
      .map((value) => parseJson(JSON.stringify(value)) ?? null);
    const spoiled = fc.constantFrom(...bodies).chain(([shape, body]) =>
      fc.record({
        shape: fc.oneof(
          { weight: 9, arbitrary: fc.constant(shape) },
          fc.constantFrom(...bodies.map(([other]) => other)),
        ),
        body: fc
          .array(fc.tuple(fc.constantFrom(...places(body)), anything), { maxLength: 4 })
          .map((faults) => faults.reduce((spoilt: Json, [place, by]) => replaced(spoilt, place, by), body)),
      }),
    );
    fc.assert(
      fc.property(spoiled, ({ shape, body }) => {
        const found = violations(shape, body);
        expect(new Set(found.map(({ at, keyword }) => `${keyword} ${at}`)).size).toBe(found.length);
        for (const one of found) {
          expect(topics).toContain(owner(one, shape));
          expect(one.expected).toMatch(/^[\w:. -]+$/);
          expect(one.expected).not.toMatch(/undefined|null/);
          expect(one.actual.length).toBeLessThanOrEqual(200);
          expect(one.actual.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("of every topic is in the table above", () => {
    const shown = bad.flatMap(([, , , expected]) => expected.map((one) => one.split(" ")[0]));
    expect(new Set(shown)).toEqual(new Set(topics));
  });
});

describe("validating", () => {
  test("is done once for a body", () => {
    const body = { ...small, active: 1 };
    expect(violations("user", body)).toBe(violations("user", body));
    expect(violations("group", body)).not.toEqual(violations("user", body));
  });

  test("survives bodies of any size and depth", () => {
    const deep = parseJson(`${'{"a":['.repeat(10_000)}${"]}".repeat(10_000)}`) ?? null;
    for (const [shape, body] of bodies) {
      expect(violations(shape, deep).length).toBeGreaterThan(0);
      for (const name of Object.keys(body)) {
        for (const one of violations(shape, { ...body, [name]: deep }))
          expect(one.actual.length).toBeLessThanOrEqual(200);
      }
    }
    const members = Array.from({ length: 200_000 }, (_, index) => index);
    expect(violations("group", { ...group, members })).toHaveLength(50);
  });

  test("a key called __proto__ is an unknown attribute", () => {
    expect(told("user", parseJson('{"__proto__":{"id":"x","userName":"y"}}') ?? null)).toContain("id /id");
  });
});
