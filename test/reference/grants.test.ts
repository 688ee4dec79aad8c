import { describe, expect, test } from "vitest";
import type { Json } from "../../src/model.ts";
import { licenses, roles } from "../../src/reference/grants.ts";
import { made } from "../../src/reference/resources.ts";
import { text } from "../../src/scim/json.ts";
import { LIST_RESPONSE, OKTA_ENTITLEMENT, OKTA_ROLE } from "../../src/scim/urns.ts";
import { at, baseUrl, directory, idOf, list, refusal } from "./directory.ts";

const reader = { value: "role-reader", display: "Reader" };
const owner = { value: "role-owner", display: "Owner" };
const team = { value: "license-team", display: "Team", type: "License" };
const basic = { value: "license-basic", display: "Basic", type: "License" };

describe("what people can be given", () => {
  test("is found by way of the resource types", async () => {
    const { send } = directory();
    const types = list(at(await send("GET", "/ResourceTypes"), "Resources")).slice(2);
    expect(types).toMatchObject([
      { id: "Role", name: "Role", endpoint: "/Roles", schema: OKTA_ROLE },
      { id: "License", name: "License", endpoint: "/Licenses", schema: OKTA_ENTITLEMENT },
    ]);
    for (const type of types) {
      const endpoint = text(type, "endpoint") ?? "";
      const answer = await send("GET", `${endpoint}?startIndex=1&count=100`);
      expect(answer.json).toMatchObject({ schemas: [LIST_RESPONSE], totalResults: 3, startIndex: 1, itemsPerPage: 3 });
      for (const one of list(at(answer, "Resources"))) {
        expect(one).toMatchObject({ schemas: [at(type, "schema")], displayName: expect.any(String) });
        expect(at(one, "meta")).toMatchObject({
          resourceType: at(type, "name"),
          location: `${baseUrl}${endpoint}/${idOf(one)}`,
        });
        expect((await send("GET", `${endpoint}/${idOf(one)}`)).json).toEqual(one);
      }
    }
  });
  test("has an id, a name, maybe a description, and a licence the name of its resource type", async () => {
    const { send } = directory();
    expect((await send("GET", "/Roles/role-owner")).json).toEqual({
      schemas: [OKTA_ROLE],
      id: "role-owner",
      displayName: "Owner",
      description: expect.any(String),
      meta: expect.any(Object),
    });
    expect((await send("GET", "/Licenses/license-archive")).json).toEqual({
      schemas: [OKTA_ENTITLEMENT],
      id: "license-archive",
      displayName: "Archive",
      type: "License",
      meta: expect.any(Object),
    });
  });
  test.each([
    [OKTA_ROLE, ["displayName", "description"]],
    [OKTA_ENTITLEMENT, ["displayName", "type", "description"]],
  ])("is described by %s", async (urn, attributes) => {
    const answer = await directory().send("GET", `/Schemas/${urn}`);
    expect(list(at(answer, "attributes")).map((one) => at(one, "name"))).toEqual(attributes);
  });
  test("comes in pages, as users do", async () => {
    const { send, store } = directory();
    const shelf = roles.shelf(store);
    for (let number = 1; number <= 150; number++)
      shelf.set(`r${number}`, made(roles, `r${number}`, { displayName: `Role ${number}` }, new Date(0)));
    const page = await send("GET", "/Roles?startIndex=101&count=100");
    expect(page.json).toMatchObject({ totalResults: 153, startIndex: 101, itemsPerPage: 53 });
    expect(at(page, "Resources", "0", "id")).toBe("r98");
    expect((await send("GET", "/Roles?count=1&startIndex=1")).json).toMatchObject({
      totalResults: 153,
      itemsPerPage: 1,
    });
    expect((await send("GET", "/Roles?startIndex=154")).json).toMatchObject({ totalResults: 153, Resources: [] });
  });
  test("can be looked for by name, and read in parts", async () => {
    const { send } = directory();
    const filter = encodeURIComponent('displayName eq "team"');
    const answer = await send("GET", `/Licenses?filter=${filter}&attributes=displayName`);
    expect(at(answer, "Resources")).toEqual([{ schemas: [OKTA_ENTITLEMENT], id: "license-team", displayName: "Team" }]);
  });
  test.each(["/Roles/role-nobody", "/Licenses/role-reader", "/Roles/role-reader/1"])(
    "there is nothing at %s",
    async (path) => {
      expect(refusal(await directory().send("GET", path))).toBe("404");
    },
  );
  test.each(["/Roles", "/Roles/role-reader", "/Licenses", "/Licenses/license-team"])(
    "%s can only be read",
    async (path) => {
      const { send } = directory();
      for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
        const answer = await send(method, path, { displayName: "Boss" });
        expect([refusal(answer), answer.headers["allow"]]).toEqual(["405", "GET"]);
      }
    },
  );
  test("is nobody's business without a token", async () => {
    expect((await directory().send("GET", "/Roles", undefined, { Authorization: undefined })).status).toBe(401);
  });
});

describe("a user's roles and entitlements", () => {
  test("are stored by a create and shown as they were sent, alone and in lists", async () => {
    const { send, user } = directory();
    const created = await user({ userName: "ada", roles: [reader], entitlements: [team, basic] });
    expect(created).toMatchObject({ roles: [reader], entitlements: [team, basic] });
    expect((await send("GET", `/Users/${idOf(created)}`)).json).toEqual(created);
    expect(at(await send("GET", "/Users"), "Resources", "0")).toEqual(created);
  });
  test("are replaced by a PUT: some, others, or none", async () => {
    const { send, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada", roles: [reader], entitlements: [team] }))}`;
    const put = async (roles: Json, entitlements: Json): Promise<readonly (Json | undefined)[]> => {
      expect((await send("PUT", path, { userName: "ada", roles, entitlements })).status).toBe(200);
      const { json } = await send("GET", path);
      return [at(json, "roles"), at(json, "entitlements")];
    };
    expect(await put([reader, owner], [basic])).toEqual([[reader, owner], [basic]]);
    expect(await put([owner], [])).toEqual([[owner], undefined]);
    expect(await put([], [team, basic])).toEqual([undefined, [team, basic]]);
  });
  test("are changed by a PATCH, with and without a path", async () => {
    const { patch, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada", roles: [reader] }))}`;
    expect(at(await patch(path, { op: "add", path: "roles", value: [owner] }), "roles")).toEqual([reader, owner]);
    expect(at(await patch(path, { op: "remove", path: 'roles[value eq "role-reader"]' }), "roles")).toEqual([owner]);
    const answer = await patch(path, { op: "replace", value: { roles: [reader], entitlements: [basic] } });
    expect(answer.json).toMatchObject({ roles: [reader], entitlements: [basic] });
  });
  test("need no name beside the id, and may have a primary one", async () => {
    const { user } = directory();
    const given = { roles: [{ value: "role-reader", primary: true }], entitlements: [{ value: "license-team" }] };
    expect(await user({ userName: "ada", ...given })).toMatchObject(given);
  });
  test.each([
    ["a role that there is not", { roles: [reader, { value: "role-emperor" }] }],
    ["a licence as a role", { roles: [team] }],
    ["a role as a licence", { entitlements: [reader] }],
    ["a role by its name only", { roles: [{ display: "Reader" }] }],
    ["a role in another case", { roles: [{ value: "ROLE-READER" }] }],
    ["roles as strings", { roles: ["role-reader"] }],
    ["an entitlement of an unknown type", { entitlements: [{ ...team, type: "Profile" }] }],
  ])("are refused, and nothing is changed, where they are %s", async (_, given) => {
    const { patch, send, user } = directory();
    expect(refusal(await send("POST", "/Users", { userName: "eve", ...given }))).toBe("400 invalidValue");
    const path = `/Users/${idOf(await user({ userName: "ada", roles: [owner] }))}`;
    const before = (await send("GET", path)).json;
    expect(refusal(await send("PUT", path, { userName: "ada", ...given }))).toBe("400 invalidValue");
    const add = Object.entries(given).map(([name, value]) => ({ op: "add", path: name, value }));
    expect(refusal(await patch(path, ...add))).toBe("400 invalidValue");
    expect((await send("GET", path)).json).toEqual(before);
  });
  test("are not taken from those who have them where the type is spelt otherwise", async () => {
    const { user } = directory();
    const given = { entitlements: [{ value: "license-team", type: "LICENSE" }] };
    expect(await user({ userName: "ada", ...given })).toMatchObject(given);
  });
  test("may be found by", async () => {
    const { send, user } = directory();
    await user({ userName: "ada", roles: [owner] });
    await user({ userName: "bob", roles: [reader] });
    const answer = await send("GET", `/Users?filter=${encodeURIComponent('roles.value eq "role-owner"')}`);
    expect(list(at(answer, "Resources")).map((one) => at(one, "userName"))).toEqual(["ada"]);
  });
  test("are as many as there are to give", async () => {
    const { store, user } = directory();
    const given = [...licenses.shelf(store).keys()].map((value) => ({ value }));
    expect(at(await user({ userName: "ada", entitlements: given }), "entitlements")).toEqual(given);
  });
});
