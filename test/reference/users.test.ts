import { describe, expect, test } from "vitest";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";
import { at, baseUrl, directory, idOf, names, refusal } from "./directory.ts";

const ada = {
  schemas: [USER],
  userName: "Ada@Example.com",
  name: { givenName: "Ada", familyName: "O'Lovelace" },
  emails: [{ primary: true, value: "ada@example.com", type: "work" }],
  displayName: "Ada Łovelace",
  locale: "en-US",
  externalId: "00u1",
  groups: [],
  password: "1mz050nq",
  active: true,
};

describe("creating a user", () => {
  test("answers 201 with its address and everything that was sent, but for the password", async () => {
    const { send } = directory();
    const answer = await send("POST", "/Users", ada);
    const { groups: _, password: __, ...shown } = ada;
    const location = `${baseUrl}/Users/${idOf(answer.json)}`;
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location, "content-location": location });
    expect(answer.json).toEqual({
      ...shown,
      id: expect.stringMatching(/^[\w-]{36}$/),
      meta: {
        resourceType: "User",
        created: "2026-01-01T00:00:00.000Z",
        lastModified: "2026-01-01T00:00:00.000Z",
        location,
        version: answer.headers["etag"],
      },
    });
    expect((await send("GET", `/Users/${idOf(answer.json)}`)).json).toEqual(answer.json);
  });
  test("ignores what the server alone says: id, meta, groups, whatever their type", async () => {
    const { send } = directory();
    const answer = await send("POST", "/Users", { ...ada, id: 5, meta: "now", groups: [{ value: "x" }] });
    expect(answer.status).toBe(201);
    expect(idOf(answer.json)).not.toBe("5");
    expect(at(answer, "meta", "resourceType")).toBe("User");
    expect(at(answer, "groups")).toBeUndefined();
  });
  test("takes the user for active unless told otherwise", async () => {
    const { user } = directory();
    expect(at(await user({ userName: "a" }), "active")).toBe(true);
    expect(at(await user({ userName: "b", active: null }), "active")).toBe(true);
    expect(at(await user({ userName: "c", active: false }), "active")).toBe(false);
  });
  test("keeps attributes and extensions that no schema knows, and lists the extensions", async () => {
    const { user } = directory();
    const own = "urn:example:params:scim:schemas:acme:2.0:User";
    const created = await user({
      userName: "ada",
      territory: "EMEA",
      [own]: { badge: 7 },
      [ENTERPRISE_USER]: { department: "R&D" },
    });
    expect(created).toMatchObject({ territory: "EMEA", [own]: { badge: 7 }, [ENTERPRISE_USER]: { department: "R&D" } });
    expect(at(created, "schemas")).toEqual([USER, own, ENTERPRISE_USER]);
  });
  test("does not list an extension without data, nor show what was sent as null or empty", async () => {
    const { user } = directory();
    const created = await user({
      schemas: [USER, ENTERPRISE_USER],
      userName: "ada",
      nickName: null,
      emails: [],
      name: { givenName: null },
      [ENTERPRISE_USER]: {},
    });
    expect(Object.keys(created)).toEqual(["schemas", "id", "userName", "active", "meta"]);
    expect(at(created, "schemas")).toEqual([USER]);
  });
  test("reads attribute names in any case and answers in the canonical one", async () => {
    const { user } = directory();
    const created = await user({ USERNAME: "ada", Name: { GIVENNAME: "Ada" }, eMails: [{ VALUE: "a@example.com" }] });
    expect(created).toMatchObject({
      userName: "ada",
      name: { givenName: "Ada" },
      emails: [{ value: "a@example.com" }],
    });
  });
  test("takes the canonical spelling where an attribute comes in two", async () => {
    const { user } = directory();
    expect(await user({ userName: "new", username: "old" })).toMatchObject({ userName: "new" });
    expect(await user({ username: "older", userName: "newer" })).toMatchObject({ userName: "newer" });
  });
  test.each([
    ["no userName", { displayName: "Ada" }],
    ["a null userName", { userName: null }],
    ["an empty userName", { userName: "" }],
    ["a blank userName", { userName: "  " }],
    ["a number for a userName", { userName: 5 }],
    ["active as text", { userName: "ada", active: "true" }],
    ["active as a number", { userName: "ada", active: 1 }],
    ["an object for emails", { userName: "ada", emails: { value: "a@example.com" } }],
    ["plain strings for emails", { userName: "ada", emails: ["a@example.com"] }],
    ["text for a name", { userName: "ada", name: "Ada" }],
    ["an array for a name", { userName: "ada", name: [{ givenName: "Ada" }] }],
    ["a number for a given name", { userName: "ada", name: { givenName: 1 } }],
    ["primary as text", { userName: "ada", emails: [{ value: "a@example.com", primary: "true" }] }],
    ["text for an extension", { userName: "ada", [ENTERPRISE_USER]: "R&D" }],
    ["a number for a department", { userName: "ada", [ENTERPRISE_USER]: { department: 7 } }],
    ["text for schemas", { userName: "ada", schemas: USER }],
    ["no base64 for a certificate", { userName: "ada", x509Certificates: [{ value: "not base64!" }] }],
  ])("refuses %s", async (_, body) => {
    const { send, store } = directory();
    expect(refusal(await send("POST", "/Users", { schemas: [USER], ...body }))).toBe("400 invalidValue");
    expect(store.users.size).toBe(0);
  });
  test("says where a value is wrong", async () => {
    const answer = await directory().send("POST", "/Users", {
      userName: "ada",
      emails: [{ value: "a" }, { value: 1 }],
    });
    expect(at(answer, "detail")).toBe("emails[1].value must be a string, but is 1.");
  });
  test("leaves one primary value, the last", async () => {
    const created = await directory().user({
      userName: "ada",
      emails: [
        { value: "a@example.com", primary: true },
        { value: "b@example.com", primary: true },
      ],
    });
    expect(at(created, "emails")).toEqual([
      { value: "a@example.com", primary: false },
      { value: "b@example.com", primary: true },
    ]);
  });
  test("keeps one of two equal values, but both where their types differ", async () => {
    const created = await directory().user({
      userName: "ada",
      emails: [
        { value: "a@example.com", type: "work" },
        { value: "A@example.com", type: "Work", display: "Ada" },
        { value: "a@example.com", type: "home" },
      ],
    });
    expect(at(created, "emails")).toEqual([
      { value: "A@example.com", type: "Work", display: "Ada" },
      { value: "a@example.com", type: "home" },
    ]);
  });
});

describe("a user name", () => {
  test.each(["ada@example.com", "ADA@EXAMPLE.COM", "Ａda@example.com"])("is taken for %s too", async (userName) => {
    const { send, store, user } = directory();
    await user({ userName: "Ada@Example.com" });
    expect(refusal(await send("POST", "/Users", { schemas: [USER], userName }))).toBe("409 uniqueness");
    expect(store.users.size).toBe(1);
  });
  test("is one whether its accents are composed or not", async () => {
    const { send, user } = directory();
    await user({ userName: "zoë" });
    expect(refusal(await send("POST", "/Users", { schemas: [USER], userName: "zoe\u0308" }))).toBe("409 uniqueness");
  });
  test("stays taken while its owner is inactive, and is free after a deletion, for another id", async () => {
    const { send, user } = directory();
    const first = await user({ userName: "ada", active: false });
    const answer = await send("POST", "/Users", { schemas: [USER], userName: "ada" });
    expect(refusal(answer)).toBe("409 uniqueness");
    expect(at(answer, "detail")).toContain("inactive");
    await send("DELETE", `/Users/${idOf(first)}`);
    expect(idOf(await user({ userName: "ada" }))).not.toBe(idOf(first));
  });
  test("cannot be taken by PUT or PATCH either, but a user may keep it or change its case", async () => {
    const { patch, send, user } = directory();
    await user({ userName: "ada" });
    const path = `/Users/${idOf(await user({ userName: "bob" }))}`;
    expect(refusal(await send("PUT", path, { userName: "ADA" }))).toBe("409 uniqueness");
    expect(refusal(await patch(path, { op: "replace", value: { userName: "Ada" } }))).toBe("409 uniqueness");
    expect(at(await send("GET", path), "userName")).toBe("bob");
    expect(at(await send("PUT", path, { userName: "Bob" }), "userName")).toBe("Bob");
  });
  test("may be anything but unique: external ids are not", async () => {
    const { user } = directory();
    await user({ userName: "ada", externalId: "00u1" });
    await user({ userName: "bob", externalId: "00u1" });
  });
});

describe("replacing a user", () => {
  test("clears what the body leaves out and ignores what is not the client's", async () => {
    const { send, tick, user } = directory();
    const created = await user({ userName: "ada", nickName: "A", title: "Countess", territory: "EMEA" });
    tick();
    const answer = await send("PUT", `/Users/${idOf(created)}`, {
      ...created,
      title: null,
      nickName: "Al",
      territory: "APAC",
      id: "other",
      meta: { created: "2001-01-01T00:00:00Z", version: 1 },
      groups: [{ value: "made up" }],
      emails: [{ value: "ada@example.com" }],
    });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      schemas: [USER],
      id: idOf(created),
      active: true,
      userName: "ada",
      nickName: "Al",
      territory: "APAC",
      emails: [{ value: "ada@example.com" }],
      meta: {
        ...Object(at(created, "meta")),
        lastModified: "2026-01-01T00:00:01.000Z",
        version: answer.headers["etag"],
      },
    });
    const second = await send("PUT", `/Users/${idOf(created)}`, { schemas: [USER], userName: "ada" });
    expect(Object.keys(Object(second.json))).toEqual(["schemas", "id", "userName", "active", "meta"]);
  });
  test("with what was read changes nothing, not even the time", async () => {
    const { send, tick, user } = directory();
    const created = await user({ ...ada, territory: "EMEA", [ENTERPRISE_USER]: { department: "R&D" } });
    tick();
    const answer = await send("PUT", `/Users/${idOf(created)}`, created);
    expect(answer.json).toEqual(created);
  });
  test("neither revives an account nor takes its password away by silence", async () => {
    const { send, store, user } = directory();
    const id = idOf(await user({ userName: "ada", active: false, password: "secret" }));
    expect(at(await send("PUT", `/Users/${id}`, { userName: "ada" }), "active")).toBe(false);
    expect(store.users.get(id)).toMatchObject({ password: "secret" });
    expect(at(await send("PUT", `/Users/${id}`, { userName: "ada", active: true, password: "new" }), "active")).toBe(
      true,
    );
    expect(store.users.get(id)).toMatchObject({ password: "new" });
  });
  test("needs an existing user and a userName", async () => {
    const { send, store, user } = directory();
    expect(refusal(await send("PUT", "/Users/nobody", { userName: "ada" }))).toBe("404");
    expect(store.users.size).toBe(0);
    const path = `/Users/${idOf(await user({ userName: "ada" }))}`;
    expect(refusal(await send("PUT", path, { displayName: "Ada" }))).toBe("400 invalidValue");
    expect(refusal(await send("PUT", path, { userName: "ada", active: "false" }))).toBe("400 invalidValue");
  });
});

describe("an inactive user", () => {
  test("is still read, listed and found", async () => {
    const { send, user } = directory();
    const id = idOf(await user({ userName: "ada", active: false }));
    expect(at(await send("GET", `/Users/${id}`), "active")).toBe(false);
    expect(names(await send("GET", "/Users"))).toEqual(["ada"]);
    expect(names(await send("GET", "/Users?filter=userName%20eq%20%22ADA%22"))).toEqual(["ada"]);
  });
});

describe("a password", () => {
  test("is never shown, asked for or not, and cannot be guessed with filters", async () => {
    const { patch, send } = directory();
    const secret = "sEcr3t-word";
    const created = await send("POST", "/Users?attributes=password", { userName: "ada", password: secret });
    const path = `/Users/${idOf(created.json)}`;
    const answers = [
      created,
      await send("GET", `${path}?attributes=password,userName`),
      await send("PUT", path, { userName: "ada", password: secret, title: "x" }),
      await patch(path, { op: "replace", value: { password: secret } }),
      await send("GET", "/Users"),
      await send("GET", `/Users?filter=${encodeURIComponent('password sw "s"')}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeLessThan(300);
      expect(answer.text.toLowerCase()).not.toContain("password");
      expect(answer.text).not.toContain(secret);
    }
    expect(at(answers.at(-1), "totalResults")).toBe(0);
  });
  test("is changed by PATCH, and kept by a PATCH of something else", async () => {
    const { patch, store, user } = directory();
    const id = idOf(await user({ userName: "ada", password: "old" }));
    await patch(`/Users/${id}`, { op: "replace", value: { active: false } });
    expect(store.users.get(id)).toMatchObject({ active: false, password: "old" });
    await patch(`/Users/${id}`, { op: "replace", value: { password: "new" } });
    expect(store.users.get(id)).toMatchObject({ password: "new" });
  });
});

describe("deleting a user", () => {
  test("leaves nothing: every later request is answered 404", async () => {
    const { patch, send, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada" }))}`;
    expect(await send("DELETE", path)).toMatchObject({ status: 204, text: "" });
    expect(refusal(await send("GET", path))).toBe("404");
    expect(refusal(await send("PUT", path, { userName: "ada" }))).toBe("404");
    expect(refusal(await patch(path, { op: "replace", value: { active: true } }))).toBe("404");
    expect(refusal(await send("DELETE", path))).toBe("404");
    expect(at(await send("GET", "/Users"), "totalResults")).toBe(0);
  });
  test("ends every membership, and touches only the groups concerned", async () => {
    const { group, send, tick, user } = directory();
    const one = idOf(await user({ userName: "ada" }));
    const two = idOf(await user({ userName: "bob" }));
    const both = idOf(await group({ displayName: "Both", members: [{ value: one }, { value: two }] }));
    const other = await group({ displayName: "Other", members: [{ value: two }] });
    tick();
    await send("DELETE", `/Users/${one}`);
    const left = await send("GET", `/Groups/${both}`);
    expect(at(left, "members")).toMatchObject([{ value: two }]);
    expect(at(left, "meta", "lastModified")).toBe("2026-01-01T00:00:01.000Z");
    expect((await send("GET", `/Groups/${idOf(other)}`)).json).toEqual(other);
  });
});

describe("asking for some attributes", () => {
  const whole = {
    userName: "ada",
    title: "Countess",
    name: { givenName: "Ada", familyName: "L" },
    emails: [{ value: "a@example.com", type: "work" }],
    [ENTERPRISE_USER]: { department: "R&D", division: "X" },
  };
  const shown = async (query: string): Promise<unknown> => {
    const { send, user } = directory();
    const answer = await send("GET", `/Users/${idOf(await user(whole))}?${query}`);
    const { id: _, schemas: __, ...rest } = Object(answer.json);
    expect(idOf(answer.json)).not.toBe("");
    expect(at(answer, "schemas")).toEqual([USER, ENTERPRISE_USER]);
    return rest;
  };
  test("gives these, with id and schemas", async () => {
    expect(await shown("attributes=USERNAME, emails.type")).toEqual({ userName: "ada", emails: [{ type: "work" }] });
    expect(await shown("attributes=name.givenName,name.familyName")).toEqual({ name: whole.name });
    expect(await shown("attributes=name.givenName,name")).toEqual({ name: whole.name });
    expect(await shown(`attributes=${USER}:title`)).toEqual({ title: "Countess" });
    expect(await shown(`attributes=${ENTERPRISE_USER}:department`)).toEqual({
      [ENTERPRISE_USER]: { department: "R&D" },
    });
    expect(await shown(`attributes=${ENTERPRISE_USER}`)).toEqual({ [ENTERPRISE_USER]: whole[ENTERPRISE_USER] });
    expect(await shown("attributes=meta.resourceType")).toEqual({ meta: { resourceType: "User" } });
    expect(await shown("attributes=nothing,")).toEqual({});
  });
  test("or all but some, where id and schemas stay whatever is said", async () => {
    const rest = await shown(
      `excludedAttributes=meta,id,schemas,active,name.familyName,emails,${ENTERPRISE_USER}:division`,
    );
    expect(rest).toEqual({
      userName: "ada",
      title: "Countess",
      name: { givenName: "Ada" },
      [ENTERPRISE_USER]: { department: "R&D" },
    });
  });
  test("works in lists and in the answers to writes", async () => {
    const { patch, send, user } = directory();
    const id = idOf(await user(whole));
    expect(Object.keys(Object(at(await send("GET", "/Users?attributes=userName"), "Resources", "0")))).toEqual([
      "schemas",
      "id",
      "userName",
    ]);
    const answer = await patch(`/Users/${id}?attributes=active`, { op: "replace", value: { active: false } });
    expect(answer.json).toEqual({ schemas: [USER, ENTERPRISE_USER], id, active: false });
  });
  test("and not both at once", async () => {
    expect(refusal(await directory().send("GET", "/Users?attributes=id&excludedAttributes=name"))).toBe(
      "400 invalidValue",
    );
  });
});
