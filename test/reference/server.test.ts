import { describe, expect, test } from "vitest";
import { ENTERPRISE_USER, GROUP, OKTA_ENTITLEMENT, OKTA_ROLE, USER } from "../../src/scim/urns.ts";
import { at, baseUrl, directory, idOf, refusal, versionOf } from "./directory.ts";

const error = "urn:ietf:params:scim:api:messages:2.0:Error";

describe("who may come in", () => {
  test("no token is refused with a challenge", async () => {
    const answer = await directory().send("GET", "/Users", undefined, { Authorization: undefined });
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toBe('Bearer realm="scim"');
    expect(answer.json).toEqual({ schemas: [error], status: "401", detail: expect.any(String) });
  });
  test.each(["Bearer wrong", "Bearer right-token ", "bearer right-token", "Basic right-token", "right-token", ""])(
    "the credentials %j are refused",
    async (given) => {
      const answer = await directory().send("GET", "/Users", undefined, { Authorization: given });
      expect(answer.status).toBe(401);
      expect(answer.headers["www-authenticate"]).toContain("invalid_token");
    },
  );
  test("a stranger does not learn which paths exist, and changes nothing", async () => {
    const { send, store } = directory();
    const wrong = { Authorization: "Bearer wrong" };
    expect((await send("GET", "/nowhere", undefined, wrong)).status).toBe(401);
    expect((await send("POST", "/Users", { schemas: [USER], userName: "eve" }, wrong)).status).toBe(401);
    expect(store.users.size).toBe(0);
  });
  test("the token that is to replace the right one is let in as well, and no other", async () => {
    const { send } = directory({ nextToken: "next-token" });
    const status = async (token: string): Promise<number> =>
      (await send("GET", "/Users", undefined, { Authorization: `Bearer ${token}` })).status;
    expect([await status("right-token"), await status("next-token"), await status("undefined")]).toEqual([
      200, 200, 401,
    ]);
    const other = await directory().send("GET", "/Users", undefined, { Authorization: "Bearer undefined" });
    expect(other.status).toBe(401);
  });
  test("header names may be in any case", async () => {
    const answer = await directory().send("GET", "/Users", undefined, {
      Authorization: undefined,
      AUTHORIZATION: "Bearer right-token",
    });
    expect(answer.status).toBe(200);
  });
});

describe("where things are", () => {
  test.each([
    "/",
    "",
    "/nowhere",
    "/users",
    "/Users/1/2",
    "/Users//",
    "/ServiceProviderConfig/1",
    "/Users/%zz",
    "/constructor",
  ])("there is nothing at %j", async (path) => {
    const answer = await directory().send("GET", path);
    expect(refusal(answer)).toBe("404");
    expect(at(answer, "schemas")).toEqual([error]);
    expect(answer.headers["content-type"]).toBe("application/scim+json");
  });
  test("a slash at the end does no harm", async () => {
    expect((await directory().send("GET", "/Users/")).status).toBe(200);
  });
  test.each(["/Me"])("%s is not on offer, and says so", async (path) => {
    expect(refusal(await directory().send("POST", path, {}))).toBe("501");
  });
  test.each([
    ["PATCH", "/Users", "GET, POST"],
    ["DELETE", "/Groups", "GET, POST"],
    ["POST", "/Users/1", "GET, PUT, PATCH, DELETE"],
    ["POST", "/ServiceProviderConfig", "GET"],
    ["PUT", "/Schemas", "GET"],
    ["DELETE", "/ResourceTypes/User", "GET"],
  ] as const)("%s %s is refused with the methods that work", async (method, path, allow) => {
    const answer = await directory().send(method, path, {});
    expect(refusal(answer)).toBe("405");
    expect(answer.headers["allow"]).toBe(allow);
  });
});

describe("media types", () => {
  test.each([
    ["application/scim+json", "application/scim+json"],
    ["application/json", "application/json"],
    ["application/json, application/scim+json;q=0.5", "application/scim+json"],
    ["text/html, */*;q=0.1", "application/scim+json"],
    ["Application/*", "application/scim+json"],
    ["application/scim+json; charset=utf-8", "application/scim+json"],
    [undefined, "application/scim+json"],
    ["", "application/scim+json"],
  ])("who accepts %s gets %s", async (accept, type) => {
    const answer = await directory().send("GET", "/Users", undefined, { Accept: accept });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
  });
  test.each(["text/html", "application/xml, text/*", "application/scim+json;q=0, application/json; q=0.0"])(
    "who accepts only %s gets an error",
    async (accept) => {
      const answer = await directory().send("GET", "/Users", undefined, { Accept: accept });
      expect(refusal(answer)).toBe("406");
      expect(answer.headers["content-type"]).toBe("application/scim+json");
    },
  );
  test.each(["application/scim+json", "application/json", 'APPLICATION/SCIM+JSON; charset="UTF-8"', undefined])(
    "a body of type %s is read",
    async (type) => {
      const { send } = directory();
      const answer = await send("POST", "/Users", { schemas: [USER], userName: "ada" }, { "Content-Type": type });
      expect(answer.status).toBe(201);
    },
  );
  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
    "a body of type %j is refused",
    async (type) => {
      const { send } = directory();
      const answer = await send("POST", "/Users", { schemas: [USER], userName: "ada" }, { "Content-Type": type });
      expect(refusal(answer)).toBe("415");
    },
  );
});

describe("bodies", () => {
  test.each(["", " ", "{", "userName=ada", "[]", '"ada"', "null", "{'userName':'ada'}"])(
    "%j is no body for a resource",
    async (body) => {
      const answer = await directory().sendText("POST", "/Users", body);
      expect(refusal(answer)).toBe("400 invalidSyntax");
      expect(at(answer, "status")).toBe("400");
    },
  );
  test("a DELETE with a Content-Type and no body is fine", async () => {
    const { group, send } = directory();
    const id = idOf(await group({ displayName: "Engineers" }));
    const answer = await send("DELETE", `/Groups/${id}`);
    expect(answer).toMatchObject({ status: 204, text: "", headers: {} });
  });
  test("a key named __proto__ is a key like any other", async () => {
    const { sendText, store } = directory();
    const answer = await sendText("POST", "/Users", '{"userName":"ada","__proto__":{"active":false,"polluted":1}}');
    expect(answer.status).toBe(201);
    expect(at(answer, "active")).toBe(true);
    expect(answer.text).toContain('"__proto__":{"active":false,"polluted":1}');
    const [stored = {}] = store.users.values();
    expect(Reflect.get(stored, "polluted")).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("what the server says about itself", () => {
  test("ServiceProviderConfig is one object, and true", async () => {
    const answer = await directory().send("GET", "/ServiceProviderConfig");
    expect(answer.json).toMatchObject({
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
      patch: { supported: true },
      bulk: { supported: true, maxOperations: 100, maxPayloadSize: 100_000 },
      filter: { supported: true, maxResults: 200 },
      sort: { supported: true },
      etag: { supported: true },
      authenticationSchemes: [{ type: "oauthbearertoken" }],
      meta: { resourceType: "ServiceProviderConfig", location: `${baseUrl}/ServiceProviderConfig` },
    });
  });
  test.each([
    ["/ResourceTypes", ["User", "Group", "Role", "License"]],
    ["/Schemas", [USER, ENTERPRISE_USER, GROUP, OKTA_ROLE, OKTA_ENTITLEMENT]],
  ])("%s is a list of whole resources, each of which has an address", async (path, ids) => {
    const { send } = directory();
    const answer = await send("GET", path);
    expect(at(answer, "totalResults")).toBe(ids.length);
    for (const [index, id] of ids.entries()) {
      const one = at(answer, "Resources", String(index));
      expect(one).toMatchObject({ id, meta: { location: `${baseUrl}${path}/${id}` } });
      expect((await send("GET", `${path}/${id}`)).json).toEqual(one);
      expect((await send("GET", `${path}/${encodeURIComponent(id.toUpperCase())}`)).json).toEqual(one);
    }
  });
  test("the schema names what the server does: userName unique, password never shown, groups readOnly", async () => {
    const answer = await directory().send("GET", `/Schemas/${USER}`);
    const attributes = at(answer, "attributes");
    expect(attributes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "userName", required: true, caseExact: false, uniqueness: "server" }),
        expect.objectContaining({ name: "password", mutability: "writeOnly", returned: "never" }),
        expect.objectContaining({ name: "groups", mutability: "readOnly", multiValued: true }),
      ]),
    );
  });
  test("an unknown schema or resource type is not found", async () => {
    expect(refusal(await directory().send("GET", "/Schemas/urn:example:nothing"))).toBe("404");
    expect(refusal(await directory().send("GET", "/ResourceTypes/Device"))).toBe("404");
  });
  test.each(["/Schemas", "/ResourceTypes"])("%s cannot be filtered", async (path) => {
    expect(refusal(await directory().send("GET", `${path}?filter=id%20pr`))).toBe("403");
  });
  test("paging parameters do not change a list of schemas", async () => {
    expect(at(await directory().send("GET", "/Schemas?startIndex=2&count=1"), "itemsPerPage")).toBe(5);
  });
});

describe("versions", () => {
  test("a resource has one weak version, in its header and in meta", async () => {
    const { send, user } = directory();
    const id = idOf(await user({ userName: "ada" }));
    const answer = await send("GET", `/Users/${id}`);
    expect(answer.headers["etag"]).toMatch(/^W\/"[\w-]+"$/);
    expect(at(answer, "meta", "version")).toBe(answer.headers["etag"]);
  });
  test("a change gives a new version, a look does not", async () => {
    const { patch, send, user } = directory();
    const created = await user({ userName: "ada" });
    const path = `/Users/${idOf(created)}`;
    expect((await send("GET", path)).headers["etag"]).toBe(at(created, "meta", "version"));
    const changed = await patch(path, { op: "replace", value: { title: "Countess" } });
    expect(changed.headers["etag"]).not.toBe(at(created, "meta", "version"));
  });
  test("a person who joins a group has a new version, for it shows the group", async () => {
    const { group, send, user } = directory();
    const id = idOf(await user({ userName: "ada" }));
    const before = (await send("GET", `/Users/${id}`)).headers["etag"];
    await group({ displayName: "Engineers", members: [{ value: id }] });
    expect((await send("GET", `/Users/${id}`)).headers["etag"]).not.toBe(before);
  });
  test("If-None-Match spares the body of what has not changed", async () => {
    const { patch, send, user } = directory();
    const created = await user({ userName: "ada" });
    const path = `/Users/${idOf(created)}`;
    const known = { "If-None-Match": `"other", ${versionOf(created)}` };
    expect(await send("GET", path, undefined, known)).toMatchObject({ status: 304, text: "" });
    const strong = { "If-None-Match": versionOf(created).replace("W/", "") };
    expect((await send("GET", path, undefined, strong)).status).toBe(304);
    await patch(path, { op: "replace", value: { title: "Countess" } });
    expect((await send("GET", path, undefined, known)).status).toBe(200);
  });
  test.each(["PUT", "PATCH", "DELETE"] as const)("%s with a stale If-Match changes nothing", async (method) => {
    const { patch, send, user } = directory();
    const created = await user({ userName: "ada" });
    const path = `/Users/${idOf(created)}`;
    const stale = versionOf(created);
    await patch(path, { op: "replace", value: { title: "Countess" } });
    const before = (await send("GET", path)).json;
    const body = {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", value: { title: "Lady" } }],
      userName: "lovelace",
    };
    expect(refusal(await send(method, path, body, { "If-Match": stale }))).toBe("412");
    expect((await send("GET", path)).json).toEqual(before);
    const fresh = versionOf(before);
    expect((await send(method, path, body, { "If-Match": fresh })).status).toBeLessThan(300);
  });
  test("If-Match: * asks only that there is something", async () => {
    const { send, user } = directory();
    const id = idOf(await user({ userName: "ada" }));
    expect((await send("DELETE", `/Users/${id}`, undefined, { "If-Match": "*" })).status).toBe(204);
    expect(refusal(await send("DELETE", `/Users/${id}`, undefined, { "If-Match": "*" }))).toBe("404");
  });
});
