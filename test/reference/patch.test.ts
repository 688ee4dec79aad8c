import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Json, Resource } from "../../src/model.ts";
import { ENTERPRISE_USER, PATCH_OP, USER } from "../../src/scim/urns.ts";
import { at, directory, idOf, refusal } from "./directory.ts";

const someone = {
  userName: "ada",
  name: { givenName: "Ada", familyName: "Lovelace" },
  title: "Countess",
  emails: [
    { value: "ada@example.com", type: "work", primary: true },
    { value: "home@example.com", type: "home" },
  ],
  territory: "EMEA",
  [ENTERPRISE_USER]: { department: "R&D", manager: { value: "m1" } },
};
const own = "urn:example:params:scim:schemas:acme:2.0:User";

/** What becomes of someone; the answer is checked to be what is then read. */
async function patched(...operations: readonly Json[]): Promise<Answer> {
  const { patch, send, user } = directory();
  const path = `/Users/${idOf(await user(someone))}`;
  const answer = await patch(path, ...operations);
  if (answer.status === 200) expect((await send("GET", path)).json).toEqual(answer.json);
  return answer;
}
const value = async (name: string, ...operations: readonly Json[]): Promise<unknown> => {
  const answer = await patched(...operations);
  expect(answer.text).not.toContain("scimType");
  return at(answer, name);
};

describe("PATCH without a path", () => {
  test("changes what it names and nothing else, and answers with the whole resource", async () => {
    const { patch, tick, user } = directory();
    const created = await user(someone);
    tick();
    const answer = await patch(`/Users/${idOf(created)}`, { op: "replace", value: { active: false } });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      ...created,
      active: false,
      meta: {
        ...Object(at(created, "meta")),
        lastModified: "2026-01-01T00:00:01.000Z",
        version: answer.headers["etag"],
      },
    });
  });
  test("merges a complex attribute, and null clears a part of it", async () => {
    expect(await value("name", { op: "replace", value: { name: { givenName: "Augusta" } } })).toEqual({
      givenName: "Augusta",
      familyName: "Lovelace",
    });
    expect(await value("name", { op: "add", value: { NAME: { MiddleName: "King" } } })).toEqual({
      ...someone.name,
      middleName: "King",
    });
    expect(await value("name", { op: "replace", value: { name: { givenName: null } } })).toEqual({
      familyName: "Lovelace",
    });
    expect(await value("name", { op: "replace", value: { name: null } })).toBeUndefined();
    expect(await value("name", { op: "replace", value: { name: {} } })).toEqual(someone.name);
  });
  test("replaces a list, or adds to it", async () => {
    const emails = [{ value: "new@example.com", type: "other" }];
    expect(await value("emails", { op: "replace", value: { emails } })).toEqual(emails);
    expect(await value("emails", { op: "add", value: { emails } })).toEqual([...someone.emails, ...emails]);
    expect(await value("emails", { op: "replace", value: { emails: [] } })).toBeUndefined();
    expect(await value("emails", { op: "add", value: { emails: null } })).toEqual(someone.emails);
  });
  test("reaches into an extension, by its URN or by fully qualified names", async () => {
    expect(
      await value(ENTERPRISE_USER, {
        op: "replace",
        value: { [ENTERPRISE_USER]: { division: "X", manager: { displayName: 5 } } },
      }),
    ).toEqual({ ...someone[ENTERPRISE_USER], division: "X" });
    expect(await value(ENTERPRISE_USER, { op: "add", value: { [`${ENTERPRISE_USER}:division`]: "X" } })).toEqual({
      ...someone[ENTERPRISE_USER],
      division: "X",
    });
    expect(await value("title", { op: "add", value: { [`${USER}:title`]: "Lady" } })).toBe("Lady");
  });
  test("keeps unknown attributes and extensions, as POST does", async () => {
    const answer = await patched({ op: "add", value: { shoeSize: 38, [own]: { badge: 7 }, territory: "APAC" } });
    expect(answer.json).toMatchObject({
      shoeSize: 38,
      [own]: { badge: 7 },
      territory: "APAC",
      schemas: [USER, ENTERPRISE_USER, own],
    });
  });
  test.each([
    ["text", "x"],
    ["a list", [{ value: "x" }]],
    ["null", null],
  ])("needs an object of attributes, not %s", async (_, wrong) => {
    expect(refusal(await patched({ op: "add", value: wrong }))).toBe("400 invalidValue");
  });
});

describe("a path", () => {
  test.each([
    ["userName", "al", { userName: "al" }],
    ["USERNAME", "al", { userName: "al" }],
    ["name.givenName", "Al", { name: { givenName: "Al", familyName: "Lovelace" } }],
    [`${USER}:name.familyName`, "King", { name: { givenName: "Ada", familyName: "King" } }],
    [USER.toUpperCase() + ":TITLE", "Lady", { title: "Lady" }],
    [`${ENTERPRISE_USER}:department`, "Ops", { [ENTERPRISE_USER]: { department: "Ops", manager: { value: "m1" } } }],
    [`${ENTERPRISE_USER}:manager.value`, "m2", { [ENTERPRISE_USER]: { department: "R&D", manager: { value: "m2" } } }],
    [ENTERPRISE_USER, { department: "Ops" }, { [ENTERPRISE_USER]: { department: "Ops", manager: { value: "m1" } } }],
    ["nickName", "Al", { nickName: "Al" }],
    ["territory", "APAC", { territory: "APAC" }],
    ["addresses.country", "GB", { addresses: [{ country: "GB" }] }],
    ["emails", { value: "x@example.com" }, { emails: [{ value: "x@example.com" }] }],
    ["emails.display", "Ada", { emails: someone.emails.map((email) => ({ ...email, display: "Ada" })) }],
  ] satisfies readonly (readonly [string, Json, Resource])[])("%s is replaced", async (path, given, shown) => {
    expect((await patched({ op: "replace", path, value: given })).json).toMatchObject(shown);
  });
  test("leads to a declared extension that was not there, which is then listed", async () => {
    const { patch, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada" }))}`;
    const answer = await patch(path, { op: "add", path: `${ENTERPRISE_USER}:employeeNumber`, value: "7" });
    expect(answer.json).toMatchObject({ schemas: [USER, ENTERPRISE_USER], [ENTERPRISE_USER]: { employeeNumber: "7" } });
    const removed = await patch(path, { op: "remove", path: `${ENTERPRISE_USER}:employeeNumber` });
    expect(at(removed, "schemas")).toEqual([USER]);
  });
  test("leads into an extension that the resource holds although no schema declares it", async () => {
    const { patch, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada", [own]: { badge: 7, site: "A" } }))}`;
    expect(at(await patch(path, { op: "replace", path: `${own}:badge`, value: 8 }), own)).toEqual({
      badge: 8,
      site: "A",
    });
    expect(at(await patch(path, { op: "remove", path: own.toLowerCase() }), own)).toBeUndefined();
  });
  test("leads to the extension with the longest URN, where one is the beginning of the other", async () => {
    const { patch, user } = directory();
    const more = `${own}:more`;
    const path = `/Users/${idOf(await user({ userName: "ada", [own]: { more: "A" }, [more]: { badge: 7 } }))}`;
    const answer = await patch(path, { op: "replace", path: `${more}:badge`, value: 8 });
    expect(answer.json).toMatchObject({ [own]: { more: "A" }, [more]: { badge: 8 } });
  });
  test("leads to every value of a list that no schema declares", async () => {
    const { patch, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada", badges: [{ n: 1 }, { n: 2, m: 3 }] }))}`;
    const answer = await patch(path, { op: "replace", path: "badges.n", value: 4 });
    expect(at(answer, "badges")).toEqual([{ n: 4 }, { n: 4, m: 3 }]);
    const chosen = await patch(path, { op: "remove", path: "badges[m eq 3]" });
    expect(at(chosen, "badges")).toEqual([{ n: 4 }]);
  });
  test.each([
    "shoeSize",
    "name.shoeSize",
    "userName.givenName",
    "name.givenName.first",
    "",
    " ",
    ".",
    "name.",
    "/name/givenName",
    "emails[",
    "emails]",
    "emails[0]x",
    'emails.work[type eq "work"].value',
    'name[givenName eq "Ada"]',
    'userName[value eq "ada"]',
    'emails[type eq "work"].shoeSize',
    'emails[type eq "work"] .value',
    "urn:example:nothing:here",
    USER,
    `${ENTERPRISE_USER}:shoeSize`,
    "__proto__",
    "constructor",
    "__proto__.polluted",
  ])("%j leads nowhere", async (path) => {
    for (const op of ["add", "replace", "remove"]) {
      expect(refusal(await patched({ op, path, value: "x" }))).toBe("400 invalidPath");
    }
  });
  test.each([
    "emails[]",
    'emails[type regex "x"]',
    "emails[type eq work]",
    'emails[type eq "work"][value pr]',
    "emails[0]",
    "emails[primary gt true]",
  ])("%j has no filter in its brackets", async (path) => {
    expect(refusal(await patched({ op: "remove", path }))).toBe("400 invalidFilter");
  });
});

describe("a path that chooses values", () => {
  const [work, home] = someone.emails;
  test("changes the ones that match, brackets and dots in strings included", async () => {
    expect(await value("emails", { op: "replace", path: 'emails[type eq "HOME"].value', value: "h" })).toEqual([
      work,
      { ...home, value: "h" },
    ]);
    expect(
      await value("emails", { op: "replace", path: 'emails[value ew "@example.com"].display', value: "A" }),
    ).toEqual(someone.emails.map((email) => ({ ...email, display: "A" })));
    expect(await value("emails", { op: "remove", path: 'emails[type eq "home" and not (primary eq true)]' })).toEqual([
      work,
    ]);
    expect(await value("emails", { op: "remove", path: 'emails[type eq "home"].type' })).toEqual([
      work,
      { value: "home@example.com" },
    ]);
    expect(await value("emails", { op: "remove", path: 'emails[value eq "].x" or value eq "a[b]"]' })).toEqual(
      someone.emails,
    );
    expect(await value("emails", { op: "remove", path: "emails[value pr]" })).toBeUndefined();
    expect(await value("emails", { op: "remove", path: `${USER}:emails[type eq "work"]` })).toEqual([home]);
  });
  test("replaces a whole value, or completes it", async () => {
    expect(await value("emails", { op: "replace", path: 'emails[type eq "home"]', value: { value: "x" } })).toEqual([
      work,
      { value: "x" },
    ]);
    expect(await value("emails", { op: "add", path: 'emails[type eq "home"]', value: { Display: "x" } })).toEqual([
      work,
      { ...home, display: "x" },
    ]);
  });
  test.each(["replace", "add"])("finds no target for %s where nothing matches", async (op) => {
    expect(refusal(await patched({ op, path: 'emails[type eq "other"].value', value: "x" }))).toBe("400 noTarget");
    expect(refusal(await patched({ op, path: 'addresses[type eq "work"]', value: { country: "GB" } }))).toBe(
      "400 noTarget",
    );
  });
  test("succeeds in removing what is not there", async () => {
    expect(await value("emails", { op: "remove", path: 'emails[type eq "other"]' })).toEqual(someone.emails);
    expect(await value("emails", { op: "remove", path: "nickName" })).toEqual(someone.emails);
  });
});

describe("a primary value", () => {
  const [work, home] = someone.emails;
  test("takes the place of the one before", async () => {
    const other = { value: "o@example.com", primary: true };
    const second = { ...work, primary: false };
    expect(await value("emails", { op: "add", path: "emails", value: [other] })).toEqual([second, home, other]);
    expect(await value("emails", { op: "replace", path: 'emails[type eq "home"].primary', value: true })).toEqual([
      second,
      { ...home, primary: true },
    ]);
    expect(await value("emails", { op: "add", path: 'emails[type eq "home"]', value: { primary: true } })).toEqual([
      second,
      { ...home, primary: true },
    ]);
    expect(
      await value("emails", { op: "replace", path: 'emails[type eq "home"]', value: { value: "h", primary: true } }),
    ).toEqual([second, { value: "h", primary: true }]);
  });
  test("takes it also when it stands before the old one", async () => {
    const { patch, user } = directory();
    const path = `/Users/${idOf(await user({ userName: "ada", emails: [home ?? {}, work ?? {}] }))}`;
    const answer = await patch(path, { op: "add", value: { emails: [{ ...home, primary: true }] } });
    expect(at(answer, "emails")).toEqual([
      { ...home, primary: true },
      { ...work, primary: false },
    ]);
  });
});

describe("adding what is there", () => {
  test.each([
    { op: "add", path: "emails", value: [{ type: "work", value: "ADA@example.com".toLowerCase() }] },
    { op: "add", value: { emails: someone.emails } },
    { op: "add", path: "title", value: "Countess" },
    { op: "replace", path: "name", value: { givenName: "Ada" } },
    { op: "replace", value: { active: true, id: undefined } },
    { op: "remove", path: "nickName" },
  ])("neither changes the resource nor its time: %j", async (operation) => {
    const { patch, tick, user } = directory();
    const created = await user(someone);
    tick();
    const answer = await patch(`/Users/${idOf(created)}`, JSON.parse(JSON.stringify(operation)));
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(created);
  });
});

describe("what PATCH may not do", () => {
  test.each([
    { op: "replace", path: "id", value: "x" },
    { op: "remove", path: "id" },
    { op: "replace", value: { id: "x" } },
    { op: "replace", path: "meta.created", value: "2001-01-01T00:00:00Z" },
    { op: "replace", value: { meta: { location: "x" } } },
    { op: "add", path: "groups", value: [{ value: "x" }] },
    { op: "remove", path: "groups" },
    { op: "add", path: `${ENTERPRISE_USER}:manager.displayName`, value: "Boss" },
    { op: "remove", path: "userName" },
    { op: "remove", path: `${USER}:userName` },
    { op: "remove", path: "schemas" },
  ])("is against an attribute's mutability: %j", async (operation) => {
    expect(refusal(await patched(operation))).toBe("400 mutability");
  });
  test("and may: send back what it has read", async () => {
    const { patch, user } = directory();
    const created = await user(someone);
    const answer = await patch(`/Users/${idOf(created)}`, { op: "replace", value: { ...created, groups: [] } });
    expect(answer.json).toEqual(created);
  });
  test.each([
    { op: "replace", path: "active", value: "false" },
    { op: "replace", value: { active: "False" } },
    { op: "add", path: "emails", value: ["x"] },
    { op: "replace", path: "name", value: "Ada" },
    { op: "replace", path: "userName", value: null },
    { op: "replace", path: "userName", value: "" },
    { op: "replace", path: 'emails[type eq "work"].value', value: { x: 1 } },
    { op: "replace", path: 'emails[type eq "work"]', value: "x" },
    { op: "add", path: "title" },
    { op: "replace", path: "title" },
  ])("is against an attribute's type: %j", async (operation) => {
    expect(refusal(await patched(operation))).toBe("400 invalidValue");
  });
  test.each([
    {},
    { schemas: [PATCH_OP] },
    { schemas: [PATCH_OP], Operations: [] },
    { schemas: [PATCH_OP], Operations: {} },
    { schemas: [PATCH_OP], Operations: ["replace"] },
    { schemas: [PATCH_OP], Operations: [{ value: { active: false } }] },
    { schemas: [PATCH_OP], Operations: [{ op: "move", path: "title", value: "x" }] },
    { schemas: [PATCH_OP], Operations: [{ op: 1, path: "title", value: "x" }] },
    { schemas: [USER], Operations: [{ op: "remove", path: "title" }] },
    { schemas: PATCH_OP, Operations: [{ op: "remove", path: "title" }] },
    { Operations: [{ op: "remove", path: "title" }] },
  ])("is no list of operations: %j", async (body) => {
    const { send, user } = directory();
    const answer = await send("PATCH", `/Users/${idOf(await user(someone))}`, body);
    expect(refusal(answer)).toBe("400 invalidSyntax");
  });
  test("is remove everything", async () => {
    expect(refusal(await patched({ op: "remove" }))).toBe("400 noTarget");
    expect(refusal(await patched({ op: "remove", value: { title: "Countess" } }))).toBe("400 noTarget");
    expect(refusal(await patched({ op: "remove", path: 5 }))).toBe("400 invalidPath");
  });
});

test("op, names of members and URNs may be in any case", async () => {
  const { send, user } = directory();
  const answer = await send("PATCH", `/Users/${idOf(await user(someone))}`, {
    SCHEMAS: [PATCH_OP.toUpperCase()],
    operations: [{ OP: "RePlace", Path: "TITLE", Value: "Lady" }],
  });
  expect(at(answer, "title")).toBe("Lady");
});

/** Operations, good and bad, as they may come in any order. */
const operation = fc.record(
  {
    op: fc.constantFrom("add", "replace", "remove", "Add", "move"),
    path: fc.constantFrom(
      "title",
      "name.givenName",
      "emails",
      'emails[type eq "work"]',
      'emails[type eq "home"].value',
      "userName",
      "id",
      "active",
      "shoeSize",
      `${ENTERPRISE_USER}:department`,
      "emails[",
      "groups",
      "meta",
    ),
    value: fc.oneof(
      fc.constantFrom<Json>("x", null, true, 5, [], {}, { title: "y" }, { id: "z" }, { name: { familyName: "K" } }),
      fc.array(fc.record({ value: fc.constantFrom("a", "A", "b"), primary: fc.boolean() }), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom("title", "active", "userName", "emails", "__proto__", own),
        fc.constantFrom<Json>("x", true, [], {}),
      ),
    ),
  },
  { requiredKeys: ["op"] },
);

describe("whatever the operations", () => {
  test("a PATCH that fails leaves the resource as it was, and one that succeeds has one primary value at most", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 5 }), async (operations) => {
        const { patch, send, store, tick, user } = directory();
        const created = await user(someone);
        const path = `/Users/${idOf(created)}`;
        const stored = structuredClone(store.users.get(idOf(created)));
        tick();
        const answer = await patch(path, ...operations);
        expect([200, 400]).toContain(answer.status);
        const read = await send("GET", path);
        if (answer.status === 400) {
          expect(store.users.get(idOf(created))).toEqual(stored);
          expect(read.json).toEqual(created);
        } else {
          expect(read.text).toBe(answer.text);
          const emails = Object(read.json).emails ?? [];
          expect(emails.filter((email: { primary?: boolean }) => email.primary === true).length).toBeLessThan(2);
        }
        expect(read.json).toMatchObject({ id: idOf(created), meta: { created: at(created, "meta", "created") ?? "" } });
        expect(Reflect.get({}, "polluted")).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
  // A userName may be away between two operations, not between two requests.
  const harmless = operation.filter((one) => !JSON.stringify(one).includes("userName"));
  test("operations one by one do what they do together", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(harmless, { minLength: 1, maxLength: 4 }), async (operations) => {
        const [together, apart] = [directory(), directory()];
        const one = `/Users/${idOf(await together.user(someone))}`;
        const two = `/Users/${idOf(await apart.user(someone))}`;
        const answer = await together.patch(one, ...operations);
        fc.pre(answer.status === 200);
        for (const each of operations) await apart.patch(two, each);
        const { id: _, meta: __, ...left } = Object(answer.json);
        expect((await apart.send("GET", two)).json).toMatchObject(left);
      }),
      { numRuns: 100 },
    );
  });
});
