import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Feature, Json, Request, Resource } from "../../src/model.ts";
import { defaultApp } from "../../src/okta/app.ts";
import {
  createGroup,
  createUser,
  lookUpGroup,
  lookUpPerson,
  lookUpUser,
  patchActive,
  patchGroupName,
  patchMembers,
  profileWants,
  putProfile,
  putUser,
  replaceMembers,
} from "../../src/okta/requests.ts";
import { toWire } from "../../src/okta/wire.ts";
import { isObject, parseJson } from "../../src/scim/json.ts";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";
import { ada } from "./sample.ts";

const bodyOf = (request: Request): string => toWire(request, "okta", "").body ?? "";
const bytes = (request: Request): number => Buffer.byteLength(bodyOf(request));
const parsed = (request: Request): Resource => {
  const body = parseJson(bodyOf(request));
  if (!isObject(body)) throw new Error("the body is no JSON object");
  return body;
};
const [oin, aiw] = [defaultApp("oin"), defaultApp("aiw")];
const full = { title: "Engineer", department: "Oaks" };
const role = { attribute: "roles", value: "r1", display: "Head" } as const;
const licence = { attribute: "entitlements", value: "l1", display: "Gold", type: "License" } as const;
const ID = "0123456789abcdef0123456789abcdef";

/** JSON objects as a server may answer them. A JavaScript object cannot keep the order of keys that are numbers. */
const resource = fc
  .dictionary(fc.stringMatching(/^[A-Za-z$_:][\w$:.-]{0,12}$/), fc.jsonValue({ maxDepth: 2 }))
  .map((object) => parseJson(JSON.stringify(object)))
  .filter(isObject);

describe("Okta's bodies", () => {
  test("are as long as those that Okta published with their Content-Length", () => {
    expect(bytes(patchActive("any", false))).toBe(118);
    expect(bytes(patchActive("any", true))).toBe(117);
    expect(bytes(patchGroupName(ID, "SCIM_test1"))).toBe(170);
    expect(bytes(createGroup("SCIM_test1"))).toBe(99);
  });

  test("are compact", () => {
    const requests = [createUser(ada, oin), createGroup("Oaks"), patchMembers(ID, [], ["a"]), replaceMembers(ID, [])];
    for (const body of requests.map(bodyOf)) expect(body).toBe(JSON.stringify(parseJson(body)));
  });

  test("create a person with Okta's keys in Okta's order, a password among them and no enterprise extension", () => {
    expect(Object.keys(parsed(createUser(ada, oin))).join()).toBe(
      "schemas,userName,name,emails,displayName,locale,externalId,groups,password,active",
    );
  });

  test("create a person who has everything with the extension named and last of what is mapped", () => {
    const body = parsed(createUser({ ...ada, more: full, grants: [role, licence] }, oin));
    expect(Object.keys(body).join()).toBe(
      `schemas,userName,name,emails,displayName,title,locale,roles,entitlements,${ENTERPRISE_USER},externalId,groups,password,active`,
    );
    expect(body).toMatchObject({
      schemas: [USER, ENTERPRISE_USER],
      roles: [{ value: "r1", display: "Head" }],
      entitlements: [{ value: "l1", display: "Gold", type: "License" }],
    });
  });

  test("give a password with what is mapped, whatever is switched off, and never the person's own", () => {
    const bare = { ...oin, features: new Set<Feature>() };
    expect(parsed(createUser(ada, bare))["password"]).toBe(ada.password);
    expect(bodyOf(createUser(ada, oin))).not.toContain(ada.ownPassword);
    expect(bodyOf(putProfile("1", {}, ada, oin))).not.toContain("password");
  });

  test("remove members one by one before they add the others together", () => {
    const members = [
      { value: "c", display: "c@example.com" },
      { value: "d", display: "d@example.com" },
    ];
    expect(parsed(patchMembers(ID, members, ["a", 'b"\\']))["Operations"]).toEqual([
      { op: "remove", path: 'members[value eq "a"]' },
      { op: "remove", path: String.raw`members[value eq "b\"\\"]` },
      { op: "add", path: "members", value: members },
    ]);
    expect(parsed(patchMembers(ID, [], ["a"]))["Operations"]).toHaveLength(1);
    expect(parsed(replaceMembers(ID, []))["Operations"]).toEqual([{ op: "replace", path: "members", value: [] }]);
  });
});

describe("what a wizard app writes back", () => {
  const live = JSON.parse(readFileSync(new URL("../../fixtures/okta/live-wizard-puts.json", import.meta.url), "utf8"));

  test("is what a live app sent, to the byte count", () => {
    const provision = putProfile(live.read.id, live.read, { ...ada, ...live.person }, aiw);
    expect(parsed(provision)).toEqual(live.provision.body);
    expect(bytes(provision)).toBe(live.provision.contentLength);
    expect(bytes(provision)).toBe(607);

    const deprovision = putUser(live.read.id, live.read, { active: false });
    expect(parsed(deprovision)).toEqual(live.deprovision.body);
    expect(bytes(deprovision)).toBe(live.deprovision.contentLength);
    expect(bytes(deprovision)).toBe(579);
  });

  test("keeps the order of the keys that were read, new ones behind them", () => {
    fc.assert(
      fc.property(resource, resource, (read, over) => {
        const written = Object.keys(parsed(putUser("1", read, over)));
        const added = Object.keys(over).filter((key) => !Object.hasOwn(read, key));
        expect(written).toEqual([...Object.keys(read), ...added]);
      }),
    );
    fc.assert(
      fc.property(resource, (name) => {
        const written = parsed(putProfile("1", { name }, ada, aiw))["name"];
        const added = ["givenName", "familyName"].filter((key) => !Object.hasOwn(name, key));
        expect(Object.keys(isObject(written) ? written : {})).toEqual([...Object.keys(name), ...added]);
      }),
    );
  });

  test("keeps that order, and every schema that was named, where extensions are laid over it too", () => {
    const person = { ...ada, more: full };
    fc.assert(
      fc.property(resource, fc.option(fc.array(fc.constantFrom(USER, ENTERPRISE_USER, "urn:x"))), (some, schemas) => {
        const read: Resource = schemas === null ? some : { ...some, schemas };
        const body = parsed(putProfile("1", read, person, aiw));
        const laid = [
          "schemas",
          ...Object.keys(profileWants(person, aiw)).filter((key) => key !== "active"),
          "active",
          "groups",
        ];
        const added = Object.keys(body).filter((key) => !Object.hasOwn(read, key));
        expect(Object.keys(body)).toEqual([...Object.keys(read), ...added]);
        expect(added.filter((key) => !laid.includes(key))).toEqual([]);
        // Where the account names none at all, Okta has no list to add to.
        const missing = schemas?.includes(ENTERPRISE_USER) === true ? [] : [ENTERPRISE_USER];
        if (schemas !== null) expect(body["schemas"]).toEqual([...schemas, ...missing]);
        else if (!Object.hasOwn(some, "schemas")) expect(body).not.toHaveProperty("schemas");
        expect(body).toMatchObject({ ...profileWants(person, aiw), groups: [], externalId: ada.externalId });
      }),
    );
  });
  test("says who the manager is called, but asks nobody to keep it", () => {
    const person = { ...ada, more: { managerValue: "00u1", managerDisplayName: "Kate Chapman" } };
    const body = parsed(putProfile("1", { schemas: [USER] }, person, aiw))[ENTERPRISE_USER];
    expect(body).toEqual({ manager: { value: "00u1", displayName: "Kate Chapman" } });
    expect(profileWants(person, aiw)[ENTERPRISE_USER]).toEqual({ manager: { value: "00u1" } });
  });
  test("names no schema that holds nothing", () => {
    expect(parsed(putProfile("1", { schemas: [USER] }, ada, aiw))["schemas"]).toEqual([USER]);
    expect(parsed(putProfile("1", {}, ada, aiw))).not.toHaveProperty("schemas");
  });
  test("has the user name that was read where the app is told to leave it alone", () => {
    const features = new Set([...aiw.features].filter((feature) => feature !== "update-user-names"));
    const body = parsed(putProfile("1", { userName: "as@it.was" }, ada, { ...aiw, features }));
    expect(body["userName"]).toBe("as@it.was");
    expect(body["displayName"]).toBe(ada.displayName);
    expect(profileWants(ada, { ...aiw, features })).not.toHaveProperty("userName");
  });
  test("takes every role and entitlement away where Okta manages them and there is none", () => {
    const read = { roles: [{ value: "r1" }], entitlements: [{ value: "l1" }] };
    expect(parsed(putProfile("1", read, { ...ada, grants: [] }, aiw))).toMatchObject({ roles: [], entitlements: [] });
    expect(parsed(putProfile("1", read, ada, aiw))).toMatchObject(read);
  });

  test("leaves everything as it was read but for what Okta says", () => {
    fc.assert(
      fc.property(resource, fc.boolean(), (read, active) => {
        expect(parsed(putUser("1", read, { active }))).toEqual({ ...read, active });
      }),
    );
  });

  test("is a list where a list was read in place of the account", () => {
    const list: Json = { totalResults: 1, Resources: [{ id: "1", active: true }] };
    expect(bodyOf(putUser("1", list, { active: false }))).toBe(
      '{"totalResults":1,"Resources":[{"id":"1","active":true}],"active":false}',
    );
  });
});

describe("a look-up", () => {
  const names = fc.string({ unit: "grapheme", maxLength: 40 });

  test("reads the same to servers that take + for a blank and to those that do not", () => {
    fc.assert(
      fc.property(names, fc.constantFrom(lookUpUser, lookUpGroup), (name, lookUp) => {
        const [, query = ""] = lookUp(name).path.split("?");
        const left = lookUp === lookUpUser ? "userName" : "displayName";
        const filter = `${left} eq "${name.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
        expect(query).toMatch(/^filter=[\w.*%-]+&startIndex=1&count=100$/);
        expect(decodeURIComponent(query.split("&", 1)[0] ?? "")).toBe(`filter=${filter}`);
        expect(new URLSearchParams(query).get("filter")).toBe(filter);
      }),
    );
  });

  test("asks for the value of the app's unique identifier, and calls it userName all the same", () => {
    const asked = (uniqueIdentifier: string, more = {}): string =>
      lookUpPerson({ ...ada, email: "mail@x.org", more }, { ...aiw, uniqueIdentifier }).path;
    expect(asked("userName")).toBe(lookUpUser(ada.userName).path);
    expect(asked("email")).toBe(lookUpUser("mail@x.org").path);
    expect(asked("employeeNumber", { employeeNumber: "42" })).toBe(lookUpUser("42").path);
    expect(asked("employeeNumber"), "nobody has one").toBe(lookUpUser(ada.userName).path);
  });

  test("is encoded as in Okta's documentation", () => {
    expect(lookUpUser("test.user@okta.local").path).toBe(
      "/Users?filter=userName%20eq%20%22test.user%40okta.local%22&startIndex=1&count=100",
    );
    expect(lookUpUser("o'hara+1@x.org").path).toContain("%22o%27hara%2B1%40x.org%22");
    expect(lookUpGroup("Test SCIMv2").path).toBe(
      "/Groups?filter=displayName%20eq%20%22Test%20SCIMv2%22&startIndex=1&count=100",
    );
  });
});
