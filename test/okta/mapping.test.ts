import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mapping, Profile, Resource } from "../../src/model.ts";
import {
  cleared,
  defaultMappings,
  extensionsIn,
  mappedAttributes,
  optionalAttributes,
  parseExternalName,
  valueOf,
} from "../../src/okta/mapping.ts";
import { isObject, parseJson } from "../../src/scim/json.ts";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";

const ada: Profile = {
  userName: "ada@example.com",
  givenName: "Ada",
  familyName: "Byron",
  displayName: "Ada Byron",
  email: "ada.byron@example.com",
  locale: "en-US",
  more: {},
};
const everything: Profile["more"] = {
  middleName: "King",
  honorificPrefix: "Lady",
  honorificSuffix: "III",
  title: "Engineer",
  userType: "Employee",
  primaryPhone: "+1 202 555 0100",
  mobilePhone: "+1 202 555 0101",
  streetAddress: "1 Main Street",
  locality: "London",
  region: "LDN",
  postalCode: "12345",
  country: "GB",
  preferredLanguage: "fr",
  timezone: "Europe/London",
  employeeNumber: "42",
  costCenter: "7",
  organization: "Engines",
  division: "Analysis",
  department: "Oaks",
  managerValue: "00u1",
  managerDisplayName: "Kate Chapman",
};
const whole: Profile = { ...ada, more: everything };
const mapping = (attribute: string, externalName: string, externalNamespace: string = USER): Mapping => ({
  attribute,
  externalName,
  externalNamespace,
});
const mapped = (profile: Profile, ...more: readonly Mapping[]): Resource =>
  mappedAttributes(profile, [...defaultMappings, ...more]);

describe("Okta's default mapping", () => {
  test("of somebody with nothing beyond the usual is what Okta sends of them, key by key", () => {
    expect(JSON.stringify(mapped(ada))).toBe(
      JSON.stringify({
        userName: "ada@example.com",
        name: { givenName: "Ada", familyName: "Byron" },
        emails: [{ primary: true, value: "ada.byron@example.com", type: "work" }],
        displayName: "Ada Byron",
        locale: "en-US",
      }),
    );
  });
  test("of somebody who has everything is in Okta's order, the extension last", () => {
    expect(JSON.stringify(mapped(whole))).toBe(
      JSON.stringify({
        userName: "ada@example.com",
        name: {
          givenName: "Ada",
          familyName: "Byron",
          middleName: "King",
          honorificPrefix: "Lady",
          honorificSuffix: "III",
        },
        emails: [{ primary: true, value: "ada.byron@example.com", type: "work" }],
        displayName: "Ada Byron",
        title: "Engineer",
        userType: "Employee",
        phoneNumbers: [
          { primary: true, value: "+1 202 555 0100", type: "work" },
          { type: "mobile", value: "+1 202 555 0101" },
        ],
        addresses: [
          {
            primary: true,
            streetAddress: "1 Main Street",
            locality: "London",
            region: "LDN",
            postalCode: "12345",
            country: "GB",
            type: "work",
          },
        ],
        preferredLanguage: "fr",
        timezone: "Europe/London",
        locale: "en-US",
        [ENTERPRISE_USER]: {
          employeeNumber: "42",
          costCenter: "7",
          organization: "Engines",
          division: "Analysis",
          department: "Oaks",
          manager: { value: "00u1", displayName: "Kate Chapman" },
        },
      }),
    );
  });
  test("covers everything that somebody may have beyond the usual", () => {
    expect(Object.keys(everything).toSorted()).toEqual(optionalAttributes.toSorted());
  });
  test("sends of any person exactly what they have, in that same order", () => {
    const order = Object.keys(mapped(whole));
    fc.assert(
      fc.property(fc.subarray([...optionalAttributes]), (has) => {
        const more = Object.fromEntries(Object.entries(everything).filter(([name]) => has.includes(name)));
        const sent = mapped({ ...ada, more });
        expect(Object.keys(sent)).toEqual(order.filter((name) => Object.hasOwn(sent, name)));
        const text = JSON.stringify(sent);
        for (const [name, value] of Object.entries(everything)) {
          if (has.includes(name)) expect(text).toContain(JSON.stringify(value));
          else expect(text).not.toContain(JSON.stringify(value));
        }
        expect(Object.hasOwn(sent, ENTERPRISE_USER)).toBe(
          defaultMappings.some((one) => one.externalNamespace === ENTERPRISE_USER && has.includes(one.attribute)),
        );
      }),
    );
  });
  test("names the type of a telephone or an address only where there is one", () => {
    expect(valueOf(ada, "emailType")).toBe("work");
    expect(valueOf(ada, "primaryPhoneType")).toBeUndefined();
    expect(valueOf({ ...ada, more: { primaryPhone: "1", primaryPhoneType: "fax" } }, "primaryPhoneType")).toBe("fax");
    expect(mapped({ ...ada, more: { mobilePhone: "2" } })["phoneNumbers"]).toEqual([{ type: "mobile", value: "2" }]);
  });
});

describe("an administrator's own mapping", () => {
  test("leaves an attribute out that is no longer mapped, whoever has it", () => {
    const less = defaultMappings.filter(({ attribute }) => !["displayName", "locale", "title"].includes(attribute));
    const sent = Object.keys(mappedAttributes(whole, less));
    expect(sent.filter((name) => ["displayName", "locale", "title"].includes(name))).toEqual([]);
    expect(mappedAttributes(whole, [])).toEqual({});
  });
  test("puts a custom attribute of the core schema beside the others, behind them and before the extensions", () => {
    const sent = mapped({ ...whole, more: { ...everything, region2: "EMEA" } }, mapping("region2", "territory"));
    expect(Object.keys(sent).slice(-3)).toEqual(["locale", "territory", ENTERPRISE_USER]);
    expect(sent["territory"]).toBe("EMEA");
  });
  test("puts what has a namespace of its own under that namespace, and it may be nested", () => {
    const urn = "urn:example:params:scim:schemas:extension:badge:2.0:User";
    const more = { badge: "B-1", colour: "red" };
    const sent = mapped({ ...ada, more }, mapping("badge", "number", urn), mapping("colour", "look.colour", urn));
    expect(sent[urn]).toEqual({ number: "B-1", look: { colour: "red" } });
  });
  test("takes a namespace that is no URN as it stands", () => {
    const sent = mapped({ ...ada, more: { team: "x" } }, mapping("team", "name", "teleport"));
    expect(sent["teleport"]).toEqual({ name: "x" });
    expect(extensionsIn({ ...ada, more: { team: "x" } }, [mapping("team", "name", "teleport")])).toEqual(["teleport"]);
  });
  test("names a schema only where somebody has a value for it, and once", () => {
    const mine = [mapping("badge", "number", "urn:mine"), ...defaultMappings];
    expect(extensionsIn(ada, mine)).toEqual([]);
    expect(extensionsIn(whole, mine)).toEqual([ENTERPRISE_USER]);
    expect(extensionsIn({ ...whole, more: { ...everything, badge: "1" } }, mine)).toEqual([
      "urn:mine",
      ENTERPRISE_USER,
    ]);
  });
  test("tells the values of one list from each other", () => {
    const sent = mapped(
      { ...ada, more: { role: "head", other: "home@example.com", homePhone: "3", primaryPhone: "1" } },
      mapping("role", "roles.^[type=='base'].value"),
      mapping("other", "emails.^[type=='home'].value"),
      mapping("homePhone", "phoneNumbers.^[type=='home'].value"),
    );
    expect(sent["roles"]).toEqual([{ type: "base", value: "head" }]);
    expect(sent["emails"]).toEqual([
      { primary: true, value: "ada.byron@example.com", type: "work" },
      { type: "home", value: "home@example.com" },
    ]);
    expect(sent["phoneNumbers"]).toEqual([
      { primary: true, value: "1", type: "work" },
      { type: "home", value: "3" },
    ]);
  });
  test("may call an attribute like something that every object has", () => {
    for (const name of ["constructor", "toString", "hasOwnProperty", "valueOf"]) {
      expect(valueOf(ada, name)).toBeUndefined();
      expect(mapped(ada, mapping(name, name))).toEqual(mapped(ada));
      const sent = mapped(
        { ...ada, more: { [name]: "x" } },
        mapping(name, name),
        mapping(name, `${name}.inner`, "urn:x"),
      );
      expect(sent[name]).toBe("x");
      expect(sent["urn:x"]).toEqual({ [name]: { inner: "x" } });
    }
  });
  test("cannot give a person another user name by calling an attribute so", () => {
    expect(valueOf({ ...ada, more: { userName: "eve@example.com" } }, "userName")).toBe("ada@example.com");
  });
});

describe("an external name", () => {
  type Segments = ReturnType<typeof parseExternalName>;
  const written = (segments: Segments): string =>
    segments
      .map(({ name, select }) => {
        if (select === undefined) return name;
        const [key, value] = select;
        return `${name}.^[${key}==${typeof value === "boolean" ? value : value.includes("'") ? `"${value}"` : `'${value}'`}]`;
      })
      .join(".");
  const names = fc.stringMatching(/^[A-Za-z$][\w$:-]{0,8}$/);
  const values = fc.oneof(fc.boolean(), fc.stringMatching(/^[^[\]'"]{0,8}$/u), fc.stringMatching(/^[a-z'. ]{1,6}$/));
  const segment = fc.record(
    { name: names, select: fc.tuple(fc.stringMatching(/^\w{1,6}$/), values) },
    { requiredKeys: ["name"] },
  );

  test("of names and selectors is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        expect(parseExternalName(written(segments))).toEqual(segments);
      }),
    );
  });
  test("that is none is refused with the part that is wrong, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("ab.^[]='\"$ é1_-")) }), (text) => {
        let segments: Segments;
        try {
          segments = parseExternalName(text);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: ".*" is no part of an external name$/s);
          return;
        }
        expect(segments.length).toBeGreaterThan(0);
        expect(parseExternalName(written(segments))).toEqual(segments);
      }),
      { numRuns: 500 },
    );
  });
  test.each([
    "",
    ".",
    "a..b",
    "a.",
    "1a",
    "_a",
    "__proto__",
    "a b",
    "^[primary==true].value",
    "emails.^[primary==true].^[type=='work'].value",
    "emails.^[primary=true].value",
    'emails[type eq "work"].value',
  ])("%j is none", (text) => {
    expect(() => parseExternalName(text)).toThrow("is no part of an external name");
  });
  test("may quote what it selects by once, twice or not at all", () => {
    for (const quoted of ["'work'", '"work"', "work"]) {
      expect(parseExternalName(`emails.^[type==${quoted}].value`)).toEqual([
        { name: "emails", select: ["type", "work"] },
        { name: "value" },
      ]);
    }
    expect(parseExternalName("emails.^[primary==true].value")[0]).toEqual({
      name: "emails",
      select: ["primary", true],
    });
    expect(parseExternalName("emails.^[primary=='true'].value")[0]).toEqual({
      name: "emails",
      select: ["primary", "true"],
    });
  });
});

describe("clearing attributes of what was read", () => {
  const only = (...attributes: readonly string[]): readonly Mapping[] =>
    defaultMappings.filter(({ attribute }) => attributes.includes(attribute));
  const read: Resource = { id: "1", meta: { version: "1" }, "x:own": [1], ...mapped(whole) };

  test("takes these out and leaves all else as it was, in its order", () => {
    const less = cleared(read, only("title", "department", "mobilePhone", "middleName", "region"));
    const rest = ["title", "department", "mobilePhone", "middleName", "region"];
    const more = Object.fromEntries(Object.entries(everything).filter(([name]) => !rest.includes(name)));
    const kept = mapped({ ...ada, more });
    // The item of a list of which only its label is left goes, too.
    const phoneNumbers = [{ primary: true, value: "+1 202 555 0100", type: "work" }];
    const expected = { id: "1", meta: { version: "1" }, "x:own": [1], ...kept, phoneNumbers };
    expect(less).toEqual(expected);
    expect(Object.keys(less)).toEqual(Object.keys(read).filter((name) => name !== "title"));
    expect(cleared(read, [])).toEqual(read);
  });
  test("takes out nothing that was not there, whatever was read", () => {
    const anything = fc
      .jsonValue({ maxDepth: 4 })
      .map((value) => parseJson(JSON.stringify(value)))
      .filter(isObject);
    fc.assert(
      fc.property(anything, fc.subarray([...defaultMappings]), (strange, mappings) => {
        const names = mappings.map(({ externalName, externalNamespace }) =>
          externalNamespace === USER ? externalName.split(".")[0] : externalNamespace,
        );
        const untouched = Object.entries(strange).filter(([name]) => !names.includes(name));
        expect(Object.entries(cleared(strange, mappings)).filter(([name]) => !names.includes(name))).toEqual(untouched);
      }),
    );
    const odd: readonly Resource[] = [
      { name: "Ada" },
      { emails: "x" },
      { emails: [1, null] },
      { name: null },
      { id: "1" },
    ];
    for (const one of odd) expect(cleared(one, defaultMappings)).toEqual(one);
  });
});
