import { describe, expect, test } from "vitest";
import type { Resource } from "../../src/model.ts";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";
import { at, directory, idOf, list, refusal } from "./directory.ts";

const acme = "urn:example:params:scim:schemas:acme:2.0:User";
const office = "urn:example:params:scim:schemas:office:1.0";
/** Everything that Okta's default mappings can send. */
const full = {
  userName: "ada@example.com",
  name: {
    givenName: "Ada",
    familyName: "Lovelace",
    middleName: "King",
    honorificPrefix: "Lady",
    honorificSuffix: "FRS",
  },
  emails: [{ primary: true, value: "ada@example.com", type: "work" }],
  displayName: "Ada Lovelace",
  title: "Countess",
  userType: "Employee",
  phoneNumbers: [
    { primary: true, value: "+44 20 7946 0001", type: "work" },
    { value: "+44 7700 900001", type: "mobile" },
  ],
  addresses: [
    {
      primary: true,
      streetAddress: "12 St James's Square",
      locality: "London",
      region: "Greater London",
      postalCode: "SW1Y 4JH",
      country: "GB",
      type: "work",
    },
  ],
  preferredLanguage: "en",
  timezone: "Europe/London",
  locale: "en-GB",
  [ENTERPRISE_USER]: {
    employeeNumber: "1815",
    costCenter: "C-1",
    organization: "Analytical Engines",
    division: "Programs",
    department: "R&D",
    manager: { value: "2" },
  },
};

describe("everything that Okta maps by default", () => {
  test("is stored by a create and by a PUT, and read back", async () => {
    const { send, user } = directory();
    const created = await user(full);
    expect(created).toMatchObject(full);
    const other = { ...full, title: "Programmer", phoneNumbers: full.phoneNumbers.slice(1), timezone: "Europe/Paris" };
    expect((await send("PUT", `/Users/${idOf(created)}`, { ...created, ...other })).status).toBe(200);
    expect((await send("GET", `/Users/${idOf(created)}`)).json).toMatchObject(other);
  });
  test("is declared in the schemas, so that a client can offer it", async () => {
    const { send } = directory();
    const declared = async (urn: string): Promise<readonly unknown[]> =>
      list(at(await send("GET", `/Schemas/${urn}`), "attributes")).map((attribute) => at(attribute, "name"));
    const { [ENTERPRISE_USER]: enterprise, ...core } = full;
    expect(await declared(USER)).toEqual(expect.arrayContaining(Object.keys(core)));
    expect(await declared(ENTERPRISE_USER)).toEqual(Object.keys(enterprise));
  });
  test("but for the manager's name, which is the server's to say: it is passed over", async () => {
    const { patch, user } = directory();
    const manager = { value: "2", displayName: "Kate Chapman" };
    const created = await user({ userName: "ada", [ENTERPRISE_USER]: { manager } });
    expect(created[ENTERPRISE_USER]).toEqual({ manager: { value: "2" } });
    const operation = { op: "replace", value: { [ENTERPRISE_USER]: { manager: { ...manager, value: "3" } } } };
    const answer = await patch(`/Users/${idOf(created)}`, operation);
    expect(at(answer, ENTERPRISE_USER)).toEqual({ manager: { value: "3" } });
  });
  test("may be sent with values of nothing", async () => {
    const { send, user } = directory();
    const path = `/Users/${idOf(await user(full))}`;
    const empty = { title: "", timezone: null, phoneNumbers: [], [ENTERPRISE_USER]: null };
    const answer = await send("PUT", path, { ...full, ...empty });
    expect(at(answer, "title")).toBe("");
    for (const name of ["timezone", "phoneNumbers", ENTERPRISE_USER]) expect(at(answer, name)).toBeUndefined();
    expect(at(answer, "schemas")).toEqual([USER]);
  });
});

describe("a server with attributes of its own", () => {
  const own = (): ReturnType<typeof directory> =>
    directory({ coreAttributes: ["territory"], extensions: { [acme]: ["badge", "floor"], [office]: ["desk"] } });
  const badged: Resource = { userName: "ada", territory: "EMEA", [acme]: { badge: "7" }, [office]: { desk: "4b" } };

  test("keeps them, gives them back, and lists their schemas where they have values", async () => {
    const { patch, send, user } = own();
    const created = await user(badged);
    expect(created).toMatchObject({ ...badged, schemas: [USER, acme, office] });
    const path = `/Users/${idOf(created)}`;
    const put = await send("PUT", path, { userName: "ada", [acme]: { badge: "8", floor: "2" } });
    expect(put.json).toMatchObject({ schemas: [USER, acme], [acme]: { badge: "8", floor: "2" } });
    const answer = await patch(path, { op: "replace", path: `${acme}:floor`, value: "3" });
    expect(at(answer, acme)).toEqual({ badge: "8", floor: "3" });
  });
  test("says so in its schemas and resource types", async () => {
    const { send } = own();
    const strings = async (urn: string): Promise<readonly unknown[]> =>
      list(at(await send("GET", `/Schemas/${urn}`), "attributes"))
        .filter((attribute) => at(attribute, "type") === "string")
        .map((attribute) => at(attribute, "name"));
    expect(await strings(acme)).toEqual(["badge", "floor"]);
    expect(await strings(office)).toEqual(["desk"]);
    expect(await strings(USER)).toContain("territory");
    expect(at(await send("GET", "/ResourceTypes/User"), "schemaExtensions")).toEqual(
      [ENTERPRISE_USER, acme, office].map((schema) => ({ schema, required: false })),
    );
  });
  test("is not another server's neighbour: what one declares the next does not know", async () => {
    own();
    expect(refusal(await directory().send("GET", `/Schemas/${acme}`))).toBe("404");
  });
  test.each([{ territory: 7 }, { [acme]: { badge: 7 } }, { [acme]: "7" }, { [acme]: { badge: ["7"] } }])(
    "refuses %j, which is not text where text belongs",
    async (attributes) => {
      expect(refusal(await own().send("POST", "/Users", { userName: "ada", ...attributes }))).toBe("400 invalidValue");
    },
  );
  test("keeps what it does not declare as ever", async () => {
    const unknown = { shoe: 42, "urn:example:unknown": { colour: ["green"] } };
    expect(await own().user({ userName: "ada", ...unknown })).toMatchObject(unknown);
  });
  test("finds people by them, in any case", async () => {
    const { send, user } = own();
    await user(badged);
    const filter = `territory eq "emea" and ${acme.toUpperCase()}:BADGE eq "7"`;
    expect(at(await send("GET", `/Users?filter=${encodeURIComponent(filter)}`), "totalResults")).toBe(1);
  });
});

describe("a server with a rule for passwords", () => {
  const detail = "A password needs a symbol.";
  const strict = (): ReturnType<typeof directory> =>
    directory({ passwordRule: { fits: (password) => /[^\w]/.test(password), detail } });

  test("refuses what does not fit, by create, PUT and PATCH, and says why", async () => {
    const { patch, send, store, user } = strict();
    const weak = await send("POST", "/Users", { userName: "eve", password: "1mz050nq" });
    expect([refusal(weak), at(weak, "detail")]).toEqual(["400 invalidValue", detail]);
    const id = idOf(await user({ userName: "ada", password: "1mz-050nq" }));
    const before = store.users.get(id);
    const path = `/Users/${id}`;
    expect(refusal(await send("PUT", path, { userName: "ada", password: "weak" }))).toBe("400 invalidValue");
    const answer = await patch(path, { op: "replace", value: { password: "weak", title: "x" } });
    expect(refusal(answer)).toBe("400 invalidValue");
    expect([store.users.size, store.users.get(id)]).toEqual([1, before]);
  });
  test("takes what fits", async () => {
    const { patch, send, store, user } = strict();
    const id = idOf(await user({ userName: "ada", password: "a-1" }));
    const stored = (): unknown => store.users.get(id)?.["password"];
    expect((await send("PUT", `/Users/${id}`, { userName: "ada", password: "b-2" })).status).toBe(200);
    expect(stored()).toBe("b-2");
    const answer = await patch(`/Users/${id}`, { op: "replace", value: { password: "c-3" } });
    expect([answer.status, stored()]).toEqual([200, "c-3"]);
    expect(answer.text).not.toContain("c-3");
  });
  test("does not ask again about the password that somebody has", async () => {
    const { patch, send, store, user } = strict();
    const id = idOf(await user({ userName: "ada" }));
    const stored = store.users.get(id);
    store.users.set(id, { ...stored, password: "old" });
    expect((await send("PUT", `/Users/${id}`, { userName: "ada", title: "x" })).status).toBe(200);
    expect((await patch(`/Users/${id}`, { op: "replace", value: { active: false } })).status).toBe(200);
    expect(store.users.get(id)).toMatchObject({ password: "old", active: false, title: "x" });
  });
});
