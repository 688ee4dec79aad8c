/** What was read against what Okta intends: which check has something to say of which attribute. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributesStored } from "../../src/checks/attributes-stored.ts";
import { emptiedGone } from "../../src/checks/emptied-gone.ts";
import { grantTypesStored } from "../../src/checks/grant-types-stored.ts";
import { grantsStored } from "../../src/checks/grants-stored.ts";
import { optionalAttributesCurrent } from "../../src/checks/optional-attributes-current.ts";
import { optionalAttributesStored } from "../../src/checks/optional-attributes-stored.ts";
import type { Check, Examined, Exchange, Json, Method, Resource } from "../../src/model.ts";
import { History } from "../../src/past.ts";
import { answerOf, isObject } from "../../src/scim/json.ts";
import { ENTERPRISE_USER } from "../../src/scim/urns.ts";

const exchange = (method: Method, step: string, change: Partial<Exchange>): Exchange => ({
  app: "oin",
  suite: "mine",
  step,
  part: "part",
  seq: 1,
  by: "okta",
  about: "pat",
  request: { method, path: method === "POST" ? "/Users" : "/Users/1" },
  answer: answerOf(200, {}, '{"id":"1"}'),
  ...change,
});
/** What the check says of a reading, after writes that wanted this. */
function examined(check: Check, wants: Resource | readonly Resource[], have: Json): Examined | undefined {
  const past = new History();
  for (const [index, one] of [wants].flat().entries()) {
    past.note({ kind: "exchange", ...exchange(index === 0 ? "POST" : "PUT", `write-${index}`, { wants: one }) });
  }
  const reading = exchange("GET", "read", { by: "probe", answer: answerOf(200, {}, JSON.stringify(have)) });
  past.note({ kind: "exchange", ...reading });
  const eye = check.start();
  eye.see(reading, past);
  return eye.end?.();
}
const ats = (check: Check, wants: Resource | readonly Resource[], have: Json): readonly string[] => {
  const said = examined(check, wants, have);
  if (said === undefined || "blocked" in said || "notApplicable" in said) throw new Error(JSON.stringify(said));
  return said.map(({ at }) => at);
};
const escaped = (name: string): string => name.replaceAll("/", "~1");
const at = (...names: readonly string[]): string => names.map((name) => `/${escaped(name)}`).join("");

const pat: Resource = {
  userName: "pat@example.com",
  name: { givenName: "Pat", familyName: "Stone" },
  emails: [{ primary: true, value: "pat@example.com", type: "work" }],
  displayName: "Pat Stone",
  title: "Engineer",
  phoneNumbers: [{ primary: true, value: "+1 202 555 0143", type: "work" }],
  addresses: [{ primary: true, streetAddress: "1 Main Street", locality: "London", type: "work" }],
  locale: "en-US",
  [ENTERPRISE_USER]: {
    employeeNumber: "42",
    department: "Oaks",
    manager: { value: "00u1", displayName: "Kate Chapman" },
  },
  externalId: "00u2",
  active: true,
};
const extension = (change: Resource): Resource => {
  const whole = pat[ENTERPRISE_USER];
  return { ...pat, [ENTERPRISE_USER]: { ...(isObject(whole) ? whole : {}), ...change } };
};
const optional = ["displayName", "title", "phoneNumbers", "addresses", "locale"];
const inner = ["employeeNumber", "department", "manager"];
const without = (resource: Resource, ...names: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)));

describe("further attributes", () => {
  test("that are as they were written are no finding to anybody", () => {
    for (const check of [
      optionalAttributesStored,
      optionalAttributesCurrent,
      attributesStored,
      emptiedGone,
      grantsStored,
    ])
      expect([check.id, ats(check, pat, { id: "1", ...pat })]).toEqual([check.id, []]);
  });
  test("that are missing are told one by one, those of an extension too, by the check of what is stored", () => {
    fc.assert(
      fc.property(fc.subarray(optional), fc.subarray(inner), (gone, goneInside) => {
        const whole = pat[ENTERPRISE_USER];
        const rest = without(isObject(whole) ? whole : {}, ...goneInside);
        const have = { ...without(pat, ...gone), [ENTERPRISE_USER]: rest };
        const expected = [...gone.map((name) => at(name)), ...goneInside.map((name) => at(ENTERPRISE_USER, name))];
        const told = ats(optionalAttributesStored, pat, have);
        expect(told.map((one) => one.replace(/\/manager\/value$/, "/manager")).toSorted()).toEqual(expected.toSorted());
        expect(ats(optionalAttributesCurrent, pat, have)).toEqual([]);
        expect(ats(attributesStored, pat, have)).toEqual([]);
      }),
    );
  });
  test("of a whole extension that is missing are told at once", () => {
    expect(ats(optionalAttributesStored, pat, without(pat, ENTERPRISE_USER))).toEqual([at(ENTERPRISE_USER)]);
  });
  test("that hold something else are told one by one, by the check of what is current", () => {
    const have = { ...extension({ department: "Elms" }), title: "Manager", locale: "" };
    expect(ats(optionalAttributesCurrent, pat, have)).toEqual(["/title", at(ENTERPRISE_USER, "department")]);
    expect(ats(optionalAttributesStored, pat, have)).toEqual(["/locale"]);
  });
  test("of a namespace that is no URN are told too", () => {
    const mine = { ...pat, teleport: { team: "x" } };
    expect(ats(optionalAttributesStored, mine, pat)).toEqual(["/teleport"]);
    expect(ats(optionalAttributesCurrent, mine, { ...pat, teleport: { team: "y" } })).toEqual(["/teleport/team"]);
  });
  test("are found under a schema's URN in any case", () => {
    const shouted = { ...without(pat, ENTERPRISE_USER), [ENTERPRISE_USER.toUpperCase()]: pat[ENTERPRISE_USER] ?? null };
    expect(ats(optionalAttributesStored, pat, shouted)).toEqual([]);
  });
  test("ask who somebody's manager is", () => {
    const other = extension({ manager: { value: "00u9", displayName: "Kate Chapman" } });
    expect(ats(optionalAttributesCurrent, pat, other)).toEqual([at(ENTERPRISE_USER, "manager", "value")]);
  });
  test("say nothing of which address is the primary one, but of what it is", () => {
    const [address] = [{ streetAddress: "1 Main Street", locality: "London", type: "work" }];
    for (const mark of [{}, { primary: false }, { primary: true }]) {
      const have = { ...pat, addresses: [{ ...address, ...mark }] };
      expect(ats(optionalAttributesCurrent, pat, have)).toEqual([]);
    }
    const moved = { ...pat, addresses: [{ ...address, locality: "Paris" }] };
    expect(ats(optionalAttributesCurrent, pat, moved)).toEqual(["/addresses"]);
    // Of e-mail addresses it does count.
    const emails = [{ value: "pat@example.com", type: "work" }];
    expect(ats(optionalAttributesStored, pat, { ...pat, emails })).toEqual(["/emails"]);
  });
  test("may come back with telephone numbers in the form of RFC 3966", () => {
    const phoneNumbers = [{ primary: true, value: "tel:+1-202-555-0143", type: "work" }];
    expect(ats(optionalAttributesCurrent, pat, { ...pat, phoneNumbers })).toEqual([]);
  });
  test("are judged by the last write about them", () => {
    const writes = [pat, { title: "Manager", [ENTERPRISE_USER]: { department: "Elms" } }];
    expect(ats(optionalAttributesCurrent, writes, pat)).toEqual(["/title", at(ENTERPRISE_USER, "department")]);
    const now = { ...extension({ department: "Elms" }), title: "Manager" };
    expect(ats(optionalAttributesCurrent, writes, now)).toEqual([]);
    expect(examined(optionalAttributesCurrent, writes, pat)).toMatchObject([{ after: { step: "write-1" } }, {}]);
  });
});

describe("attributes that were emptied", () => {
  const emptied = [pat, { title: null, [ENTERPRISE_USER]: { department: null } }];
  test.each<[string, Resource, readonly string[]]>([
    ["gone", without(extension({ department: null }), "title"), []],
    ["null", { ...extension({ department: null }), title: null }, []],
    ["empty texts", { ...extension({ department: "" }), title: "" }, []],
    ["still there", pat, ["/title", at(ENTERPRISE_USER, "department")]],
    ["half there", { ...pat, title: "" }, [at(ENTERPRISE_USER, "department")]],
    ["gone with all of the extension", without(pat, "title", ENTERPRISE_USER), []],
  ])("are %s", (_, have, expected) => {
    expect(ats(emptiedGone, emptied, have)).toEqual(expected);
  });
  test("are no longer asked for by the checks of what is stored", () => {
    const have = without(extension({ department: null }), "title");
    expect(ats(optionalAttributesStored, emptied, have)).toEqual([]);
    expect(ats(optionalAttributesCurrent, emptied, have)).toEqual([]);
    expect(ats(optionalAttributesCurrent, emptied, pat), "what is left is told once").toEqual([]);
  });
  test("are nothing where nothing was emptied, and hold again what was written later", () => {
    expect(ats(emptiedGone, pat, {})).toEqual([]);
    const again = [...emptied, { title: "Fellow" }];
    expect(ats(emptiedGone, again, { ...extension({ department: null }), title: "Fellow" })).toEqual([]);
    expect(ats(optionalAttributesCurrent, again, { ...pat, title: "Engineer" })).toEqual(["/title"]);
  });
});

describe("roles and entitlements", () => {
  const given: Resource = {
    ...pat,
    roles: [{ value: "r1", display: "Head" }],
    entitlements: [
      { value: "l1", display: "Gold", type: "License" },
      { value: "p1", display: "Door", type: "Pass" },
    ],
  };
  test("are those that were given, in any order, whatever they are called", () => {
    const entitlements = [
      { value: "p1", type: "Pass" },
      { value: "l1", display: "Golden", type: "License" },
    ];
    expect(ats(grantsStored, given, { ...given, entitlements })).toEqual([]);
    expect(ats(grantTypesStored, given, { ...given, entitlements })).toEqual([]);
  });
  test.each<[string, Resource, readonly string[]]>([
    ["one too many", { roles: [{ value: "r1" }, { value: "r2" }] }, ["/roles"]],
    ["one too few", { entitlements: [{ value: "l1" }] }, ["/entitlements"]],
    ["another", { roles: [{ value: "r2" }] }, ["/roles"]],
    ["none", { roles: [], entitlements: [] }, ["/roles", "/entitlements", "/entitlements"]],
  ])("are not %s", (_, change, expected) => {
    expect(ats(grantsStored, given, { ...given, ...change })).toEqual(expected);
  });
  test("that were all taken away are to be gone", () => {
    const taken = [given, { roles: [], entitlements: [] }];
    expect(ats(grantsStored, taken, pat)).toEqual([]);
    expect(ats(grantsStored, taken, { ...pat, roles: [], entitlements: null })).toEqual([]);
    expect(new Set(ats(grantsStored, taken, given))).toEqual(new Set(["/roles", "/entitlements"]));
  });
  test("are nobody's business where Okta does not manage them", () => {
    expect(ats(grantsStored, pat, given)).toEqual([]);
    expect(ats(optionalAttributesStored, given, pat)).toEqual([]);
    expect(ats(optionalAttributesCurrent, given, pat)).toEqual([]);
  });
  test("are told apart by their types where they are there at all", () => {
    const entitlements = [{ value: "l1" }, { value: "p1", type: "Licence" }];
    expect(ats(grantsStored, given, { ...given, entitlements })).toEqual([]);
    expect(ats(grantTypesStored, given, { ...given, entitlements })).toEqual(["/entitlements", "/entitlements"]);
    expect(ats(grantTypesStored, given, { ...given, entitlements: [] }), "that is told of what is missing").toEqual([]);
  });
});

test("nothing is said of somebody of whom nobody knows what they should hold, or who could not be read", () => {
  const past = new History();
  const reading = exchange("GET", "read", { by: "probe" });
  const said = (check: Check, one: Exchange): Examined | undefined => {
    const eye = check.start();
    eye.see(one, past);
    return eye.end?.();
  };
  for (const check of [optionalAttributesStored, optionalAttributesCurrent, emptiedGone, grantsStored])
    expect(said(check, reading)).toEqual({ blocked: "nothing was written about pat" });
  past.note({ kind: "exchange", ...exchange("POST", "write", { wants: pat }) });
  for (const answer of [answerOf(404, {}, "{}"), answerOf(200, {}, "[]"), answerOf(200, {}, "")]) {
    for (const check of [optionalAttributesStored, optionalAttributesCurrent, emptiedGone, grantsStored])
      expect(said(check, { ...reading, answer })).toEqual({ blocked: "it could not be read" });
  }
});
