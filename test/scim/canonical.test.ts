import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/model.ts";
import { canonical, type Shape } from "../../src/scim/canonical.ts";
import { isArray, isObject, parseJson } from "../../src/scim/json.ts";
import { ENTERPRISE_USER, GROUP, LIST_RESPONSE, USER } from "../../src/scim/urns.ts";

const shapes: readonly Shape[] = ["user", "group", "list", "error"];
const user: Json = {
  schemas: [USER, ENTERPRISE_USER],
  id: "u-1",
  userName: "ines.moreau@example.org",
  name: { givenName: "Ines", familyName: "Moreau" },
  emails: [{ value: "ines.moreau@example.org", type: "work", primary: true, $ref: "../x" }],
  addresses: [{ streetAddress: "Rue Haute 1", postalCode: "1000" }],
  x509Certificates: [{ value: "AAAA" }],
  active: true,
  [ENTERPRISE_USER]: { employeeNumber: "7", manager: { value: "u-2", displayName: "Tove" } },
  meta: { resourceType: "User", lastModified: "2024-05-06T07:08:09Z" },
  shoeSize: { leftFoot: 41 },
};

/** The same value with every known name in some other case; `dice` decide letter by letter. */
function recased(value: Json, dice: () => boolean, inUnknown = false): Json {
  const cased = (name: string): string =>
    Array.from(name, (letter) => (dice() ? letter.toUpperCase() : letter.toLowerCase())).join("");
  if (isArray(value))
    return value.map((item) =>
      item === USER || item === ENTERPRISE_USER ? cased(item) : recased(item, dice, inUnknown),
    );
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const unknown = inUnknown || key === "shoeSize";
      return [unknown ? key : cased(key), recased(inner, dice, unknown)];
    }),
  );
}
/** JSON as a parser makes it: "__proto__" may be an ordinary key. */
const parsed = fc.json({ maxDepth: 5 }).map((text) => parseJson(text) ?? null);

describe("canonical spelling", () => {
  test("a body in canonical spelling stays as it is", () => {
    expect(canonical("user", user)).toEqual({ value: user, renamed: [], duplicates: [] });
  });

  test("whatever the case of its names and URNs, a user comes out the same, in the same order", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (flips) => {
        const spelled = recased(user, () => flips.next().value === true);
        const { value, duplicates } = canonical("user", spelled);
        expect(JSON.stringify(value)).toBe(JSON.stringify(user));
        expect(duplicates).toEqual([]);
      }),
    );
  });

  test("every respelled name is told with its place", () => {
    const spelled = {
      Schemas: [USER.toLowerCase(), "urn:Own"],
      USERNAME: "tove",
      Emails: [{ Value: "t@example.org" }],
    };
    expect(canonical("user", spelled)).toEqual({
      value: { schemas: [USER, "urn:Own"], userName: "tove", emails: [{ value: "t@example.org" }] },
      renamed: [
        { at: "/schemas", from: "Schemas", to: "schemas" },
        { at: "/schemas/0", from: USER.toLowerCase(), to: USER },
        { at: "/userName", from: "USERNAME", to: "userName" },
        { at: "/emails", from: "Emails", to: "emails" },
        { at: "/emails/0/value", from: "Value", to: "value" },
      ],
      duplicates: [],
    });
  });

  test("each shape knows its own names only", () => {
    const body = { DisplayName: "x", MEMBERS: [{ VALUE: "u" }], TotalResults: 1, STATUS: "404", UserName: "y" };
    const names = (shape: Shape): string[] => Object.keys(canonical(shape, body).value ?? {});
    expect(names("user")).toEqual(["displayName", "MEMBERS", "TotalResults", "STATUS", "userName"]);
    expect(names("group")).toEqual(["displayName", "members", "TotalResults", "STATUS", "UserName"]);
    expect(names("list")).toEqual(["DisplayName", "MEMBERS", "totalResults", "STATUS", "UserName"]);
    expect(names("error")).toEqual(["DisplayName", "MEMBERS", "TotalResults", "status", "UserName"]);
  });

  test("of a list, the resources are left alone", () => {
    const resources = [{ USERNAME: "tove", username: "tove" }];
    expect(canonical("list", { schemas: [LIST_RESPONSE], RESOURCES: resources })).toEqual({
      value: { schemas: [LIST_RESPONSE], Resources: resources },
      renamed: [{ at: "/Resources", from: "RESOURCES", to: "Resources" }],
      duplicates: [],
    });
  });

  test("an attribute given twice is told; the canonical spelling stays, or else the first", () => {
    expect(canonical("user", { username: "a", userName: "b", USERNAME: "c" })).toEqual({
      value: { userName: "b" },
      renamed: [],
      duplicates: [{ at: "/userName", keys: ["username", "userName", "USERNAME"] }],
    });
    const inside = canonical("group", { members: [{ VALUE: "a", Value: "b" }] });
    expect(inside.value).toEqual({ members: [{ value: "a" }] });
    expect(inside.duplicates).toEqual([{ at: "/members/0/value", keys: ["VALUE", "Value"] }]);
  });

  test("unknown attributes given twice are told and both stay", () => {
    const body = { "urn:own:1.0": { Shoe: 1, shoe: 2 }, "a/b": 1, "A/B": 2 };
    expect(canonical("group", body)).toEqual({
      value: body,
      renamed: [],
      duplicates: [
        { at: "/urn:own:1.0/Shoe", keys: ["Shoe", "shoe"] },
        { at: "/a~1b", keys: ["a/b", "A/B"] },
      ],
    });
  });

  test("a __proto__ key is a key like any other", () => {
    const body = parseJson('{"__proto__":{"id":"x"},"constructor":{"__PROTO__":1},"ID":"y"}') ?? null;
    const { value } = canonical("user", body);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"id":"x"},"constructor":{"__PROTO__":1},"id":"y"}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("any JSON goes through, and going through twice changes nothing more", () => {
    fc.assert(
      fc.property(parsed, fc.constantFrom(...shapes), (json, shape) => {
        const once = canonical(shape, json);
        const twice = canonical(shape, once.value);
        expect(twice.renamed).toEqual([]);
        expect(JSON.stringify(twice.value)).toBe(JSON.stringify(once.value));
        if (once.renamed.length === 0) expect(JSON.stringify(once.value)).toBe(JSON.stringify(json));
      }),
    );
  });

  test("the value that was given is not changed", () => {
    const body = parseJson('{"USERNAME":"a","username":"b","Emails":[{"Value":"c"}]}') ?? null;
    const before = JSON.stringify(body);
    canonical("user", body);
    expect(JSON.stringify(body)).toBe(before);
  });

  test("nesting of ten thousand levels is survived; what lies beyond 200 stays as it is", () => {
    const deep = (levels: number): Json =>
      parseJson(`${'{"Own":'.repeat(levels)}{"x":1,"X":2}${"}".repeat(levels)}`) ?? null;
    expect(canonical("user", deep(150)).duplicates).toHaveLength(1);
    expect(canonical("user", deep(10_000)).duplicates).toEqual([]);
    const lists = parseJson(`{"Emails":${"[".repeat(10_000)}${"]".repeat(10_000)}}`) ?? null;
    expect(canonical("user", lists).renamed).toEqual([{ at: "/emails", from: "Emails", to: "emails" }]);
  });

  test("ten thousand members are respelled, and fifty of them told", () => {
    const members = Array.from({ length: 10_000 }, (_, index) => ({ Value: `u${index}`, VALUE: "x" }));
    const { value, renamed, duplicates } = canonical("group", { schemas: [GROUP], members });
    expect(renamed).toHaveLength(50);
    expect(duplicates).toHaveLength(50);
    expect(value).toEqual({ schemas: [GROUP], members: members.map((member) => ({ value: member.Value })) });
  });
});
