import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import { differences, overlay, unassigned } from "../../src/scim/compare.ts";
import { isObject, parseJson } from "../../src/scim/json.ts";
import { ENTERPRISE_USER } from "../../src/scim/urns.ts";

const ines: Resource = {
  userName: "ines@example.org",
  externalId: "00uAbC",
  name: { givenName: "Inès", familyName: "Moreau" },
  active: true,
  locale: "fr-BE",
  emails: [
    { value: "ines@example.org", type: "work", primary: true },
    { value: "ines@example.net", type: "home", primary: false },
  ],
  [ENTERPRISE_USER]: { department: "Oaks", manager: { value: "x-2" } },
};
const ats = (want: Resource, have: Json | undefined): string[] => differences(want, have).map(({ at }) => at);
const nothing: readonly Json[] = [null, "", [], {}, { inner: null }, { inner: { list: [] } }];

/** Objects as a parser makes them, no two keys of which differ in case alone. */
const resource = fc
  .dictionary(fc.stringMatching(/^[a-z$_/~][a-z:.]{0,8}$/), fc.jsonValue({ maxDepth: 3 }))
  .map((object) => parseJson(JSON.stringify(object).replace(/"([^"\\]*)":/g, (key) => key.toLowerCase())))
  .filter(isObject)
  .filter((object) => !hasTwins(object));
function hasTwins(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value).map((key) => key.toLowerCase());
  return new Set(keys).size < keys.length || Object.values(value).some((inner: Json) => hasTwins(inner));
}

describe("what a server stored", () => {
  test("is the same as what was wanted if it is equal, whatever else is there", () => {
    fc.assert(
      fc.property(resource, fc.jsonValue(), (want, extra) => {
        const have = parseJson(JSON.stringify({ "x-more": extra, ...want }));
        expect(differences(want, have)).toEqual([]);
      }),
    );
  });

  test("may have attribute names in any case", () => {
    const shouted = parseJson(JSON.stringify(ines).replace(/"([^"]*)":/g, (key) => key.toUpperCase()));
    expect(differences(ines, shouted)).toEqual([]);
  });

  test("may have its lists in any order", () => {
    const members = fc.uniqueArray(fc.record({ value: fc.string(), type: fc.constantFrom("User", "Group", null) }), {
      selector: ({ value }) => value,
    });
    fc.assert(
      fc.property(
        members.chain((want) => fc.tuple(fc.constant(want), fc.shuffledSubarray(want, { minLength: want.length }))),
        ([want, have]) => {
          expect(
            differences({ members: want }, { members: have.map((one) => ({ ...one, display: "somebody" })) }),
          ).toEqual([]);
        },
      ),
    );
  });

  test("may say null, nothing, an empty list, text or object where nothing was wanted", () => {
    for (const want of nothing) {
      expect(differences({ name: want }, {})).toEqual([]);
      for (const have of nothing) expect(differences({ name: want }, { name: have })).toEqual([]);
    }
    expect(differences({ [ENTERPRISE_USER]: { department: null } }, {})).toEqual([]);
    expect(ats({ name: { givenName: null } }, { name: { givenName: "Ines" } })).toEqual(["/name/givenName"]);
    expect(ats({ name: { givenName: null } }, { name: { familyName: "Moreau" } })).toEqual([]);
    expect(ats({ title: null }, { title: 0 })).toEqual(["/title"]);
    expect(ats({ title: "" }, { title: false })).toEqual(["/title"]);
  });

  test("may leave out that a value is not the primary one", () => {
    expect(differences({ emails: [{ value: "a", primary: false }] }, { emails: [{ value: "a" }] })).toEqual([]);
    expect(ats({ emails: [{ value: "a", primary: true }] }, { emails: [{ value: "a" }] })).toEqual(["/emails"]);
    expect(ats({ active: false }, {})).toEqual(["/active"]);
  });

  test.each<[string, Resource, Resource]>([
    ["a user name in lower case", { userName: "Ines@Example.org" }, { userName: "ines@example.org" }],
    ["an e-mail address in lower case", { emails: [{ value: "I@E.org" }] }, { emails: [{ value: "i@e.org" }] }],
    ["a role in upper case", { roles: [{ value: "head" }] }, { roles: [{ value: "HEAD" }] }],
    ["a type in upper case", { emails: [{ value: "a", type: "work" }] }, { emails: [{ value: "a", type: "WORK" }] }],
    ["schemas in another order and case", { schemas: ["urn:a", "urn:b"] }, { schemas: ["URN:B", "urn:a"] }],
    ["letters composed otherwise", { name: { givenName: "Ine\u0300s" } }, { name: { givenName: "In\u00e8s" } }],
    ["an id composed otherwise", { externalId: "e\u0300" }, { externalId: "\u00e8" }],
    ["digits as a number", { externalId: "17" }, { externalId: 17 }],
    ["a member's id as a number", { members: [{ value: "17" }] }, { members: [{ value: 17 }] }],
    ["one value without its list", { emails: [{ value: "a" }] }, { emails: { value: "a" } }],
    ["a list where one value was wanted twice", { tags: ["a", "A"] }, { tags: ["A", "a"] }],
    // The type is a finding of its own; told twice it would look like two faults.
    ["a boolean in quotes", { active: true }, { active: "True" }],
    ["a boolean as a number", { active: false }, { active: 0 }],
  ])("is the same with %s", (_, want, have) => {
    expect(differences(want, have)).toEqual([]);
  });

  test.each<[string, Resource, Resource, string]>([
    ["an external id in lower case", { externalId: "00uAbC" }, { externalId: "00uabc" }, "/externalId"],
    ["a member's id in upper case", { members: [{ value: "abc" }] }, { members: [{ value: "ABC" }] }, "/members"],
    ["a manager's id in upper case", { manager: { value: "abc" } }, { manager: { value: "ABC" } }, "/manager/value"],
    ["an id that lost its noughts", { externalId: "0017" }, { externalId: 17 }, "/externalId"],
    ["the other boolean in quotes", { active: true }, { active: "false" }, "/active"],
    ["an address too many", { emails: [{ value: "a" }] }, { emails: [{ value: "a" }, { value: "b" }] }, "/emails"],
    ["a member twice", { members: [{ value: "a" }] }, { members: [{ value: "a" }, { value: "a" }] }, "/members"],
    ["a member once too few", { members: ["a", "a"] }, { members: ["a"] }, "/members"],
    ["another type", { emails: [{ value: "a", type: "work" }] }, { emails: [{ value: "a", type: "home" }] }, "/emails"],
    ["an object for text", { title: "x" }, { title: { value: "x" } }, "/title"],
    ["text for an object", { name: { givenName: "x" } }, { name: "x" }, "/name"],
    ["a name with a slash", { "urn:a/b": { "c~d": 1 } }, { "urn:a/b": { "c~d": 2 } }, "/urn:a~1b/c~0d"],
  ])("differs with %s", (_, want, have, at) => {
    expect(ats(want, have)).toEqual([at]);
  });

  describe("telephone numbers", () => {
    const phones = (...values: readonly string[]): Resource => ({ phoneNumbers: values.map((value) => ({ value })) });

    test.each([
      ["+1 202 555 0143", "tel:+1-202-555-0143"],
      ["+1 202 555 0143", "+12025550143"],
      ["+1 (202) 555-0143", "tel:+1.202.555.0143"],
      ["(202) 555 0143", "2025550143"],
    ])("%j may come back as %j", (want, have) => {
      expect(differences(phones(want), phones(have))).toEqual([]);
      expect(differences(phones(have), phones(want))).toEqual([]);
      expect(
        differences(phones("+1 7", want), { phoneNumbers: [{ value: have, type: "work" }, { value: "17" }] }),
      ).toEqual([]);
    });
    test.each([
      ["+1 202 555 0143", "+1 202 555 0144"],
      ["+1 202 555 0143", "202 555 0143"],
      ["+1 202 555 0143", ""],
      ["+1 202 555 0143", "none"],
    ])("%j may not come back as %j", (want, have) => {
      expect(ats(phones(want), phones(have))).toEqual(["/phoneNumbers"]);
    });
    test("in any form of RFC 3966 are the same, and with one digit more are not", () => {
      const number = fc.array(fc.tuple(fc.constantFrom("", "-", ".", "(", ")", " "), fc.nat(9)), {
        minLength: 3,
        maxLength: 15,
      });
      fc.assert(
        fc.property(number, fc.boolean(), fc.boolean(), fc.nat(9), (parts, tel, plus, more) => {
          const digits = parts.map(([, digit]) => digit).join("");
          const written = `${tel ? "tel:" : ""}${plus ? "+" : ""}${parts.map(([mark, digit]) => `${mark}${digit}`).join("")}`;
          expect(differences(phones(digits), phones(written))).toEqual([]);
          expect(ats(phones(`${digits}${more}`), phones(written))).toEqual(["/phoneNumbers"]);
        }),
      );
    });
    test("keep their types and which of them is the primary one", () => {
      const want = { phoneNumbers: [{ value: "+1 2", type: "work", primary: true }] };
      expect(differences(want, { phoneNumbers: [{ value: "tel:+1-2", type: "work", primary: true }] })).toEqual([]);
      expect(ats(want, { phoneNumbers: [{ value: "tel:+1-2", type: "home", primary: true }] })).toEqual([
        "/phoneNumbers",
      ]);
      expect(ats(want, { phoneNumbers: [{ value: "tel:+1-2", type: "work" }] })).toEqual(["/phoneNumbers"]);
    });
    test("are numbers in phoneNumbers only", () => {
      expect(ats({ emails: [{ value: "a-1@x.org" }] }, { emails: [{ value: "a1@x.org" }] })).toEqual(["/emails"]);
      expect(ats({ externalId: "1-2" }, { externalId: "12" })).toEqual(["/externalId"]);
      expect(ats({ value: "1-2" }, { value: "12" })).toEqual(["/value"]);
    });
    test("that are none are not all the same", () => {
      expect(ats(phones("extension"), phones("reception"))).toEqual(["/phoneNumbers"]);
    });
  });

  test("differs in every attribute if there is nothing at all", () => {
    const names = Object.keys(ines).map((name) => `/${name}`);
    for (const have of [undefined, null, "x", [ines]]) expect([...new Set(ats(ines, have))]).toEqual(names);
  });

  test("differs in what was changed and in nothing else", () => {
    const leaves = ["userName", "externalId", "active", "locale"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue(), (name, value) => {
        const other = parseJson(JSON.stringify(value)) ?? null;
        fc.pre(JSON.stringify(other).toLowerCase() !== JSON.stringify(ines[name]).toLowerCase());
        expect(differences(ines, { ...ines, [name]: other })).toEqual([
          { at: `/${name}`, want: ines[name], have: other },
        ]);
      }),
    );
  });

  test("tells every missing member and what is there instead, and those too many only if none is missing", () => {
    const members = (...values: readonly string[]): Resource => ({ members: values.map((value) => ({ value })) });
    expect(differences(members("a", "b", "c"), members("c", "x"))).toEqual([
      { at: "/members", want: { value: "a" }, have: [{ value: "x" }] },
      { at: "/members", want: { value: "b" }, have: [{ value: "x" }] },
    ]);
    expect(differences(members("a"), members("b", "a", "c"))).toEqual([
      { at: "/members", want: undefined, have: { value: "b" } },
      { at: "/members", want: undefined, have: { value: "c" } },
    ]);
    expect(differences(members("a", "b"), members("a"))).toEqual([
      { at: "/members", want: { value: "b" }, have: [{ value: "a" }] },
    ]);
    expect(differences(members("a"), {})).toEqual([{ at: "/members", want: { value: "a" }, have: undefined }]);
    expect(ats(members(), members("a"))).toEqual(["/members"]);
  });

  test("an item that says less does not take the place of one that says more", () => {
    const want = { emails: [{ type: "work" }, { value: "a" }] };
    expect(differences(want, { emails: [{ value: "a", type: "work" }, { type: "work" }] })).toEqual([]);
    expect(
      differences(want, {
        emails: [
          { value: "a", type: "work" },
          { value: "b", type: "work" },
        ],
      }),
    ).toEqual([]);
  });

  test("ten thousand members in another order are compared at once", () => {
    const members = Array.from({ length: 10_000 }, (_, index) => ({ value: `u${index}` }));
    const started = performance.now();
    expect(differences({ members }, { members: members.toReversed() })).toEqual([]);
    expect(ats({ members }, { members: members.map(({ value }) => ({ value: `${value}x` })) })).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("may be nested ten thousand levels deep", () => {
    const deep = parseJson(`${'{"a":'.repeat(10_000)}null${"}".repeat(10_000)}`) ?? null;
    expect(ats({ a: null, b: "x" }, deep)).toEqual(["/a", "/b"]);
    expect(ats({ list: ["x"] }, { list: deep })).toEqual(["/list"]);
  });
});

describe("a value", () => {
  test("is unassigned if it is null, absent, empty, or an object of nothing else", () => {
    for (const value of [undefined, ...nothing]) expect(unassigned(value)).toBe(true);
    for (const value of [0, false, " ", [null], [[]], { inner: 0 }, { a: null, b: [""] }])
      expect(unassigned(value)).toBe(false);
  });
});

describe("laying one resource over another", () => {
  test("leaves what is below where nothing lies over it", () => {
    expect(
      overlay({ a: 1, name: { given: "x", family: "y" }, list: [1, 2] }, { name: { given: "z" }, list: [3], b: null }),
    ).toEqual({
      a: 1,
      name: { given: "z", family: "y" },
      list: [3],
      b: null,
    });
  });

  test("shows everything that lies over", () => {
    fc.assert(
      fc.property(resource, resource, (under, over) => {
        expect(differences(over, overlay(under, over))).toEqual([]);
        expect(overlay(under, {})).toEqual(under);
        expect(overlay({}, over)).toEqual(over);
        expect(overlay(overlay(under, over), over)).toEqual(overlay(under, over));
      }),
    );
  });

  test("keeps the order of keys, and puts new ones last", () => {
    fc.assert(
      fc.property(resource, resource, (under, over) => {
        const added = Object.keys(over).filter((key) => !Object.hasOwn(under, key));
        expect(Object.keys(overlay(under, over))).toEqual([...Object.keys(under), ...added]);
      }),
    );
  });

  test("changes neither, and no prototype", () => {
    const under = parseJson('{"__proto__":{"a":1},"b":{"c":1}}');
    const over = parseJson('{"__proto__":{"d":2},"b":{"c":2}}');
    if (!isObject(under) || !isObject(over)) throw new Error("objects were meant");
    expect(JSON.stringify(overlay(under, over))).toBe('{"__proto__":{"a":1,"d":2},"b":{"c":2}}');
    expect(JSON.stringify(under)).toBe('{"__proto__":{"a":1},"b":{"c":1}}');
    expect(Object.hasOwn(Object.prototype, "d")).toBe(false);
    expect(JSON.stringify(overlay({}, over))).toBe(JSON.stringify(over));
  });
});
