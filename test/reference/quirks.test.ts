import { describe, expect, test } from "vitest";
import type { Answer, Json } from "../../src/model.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { text } from "../../src/scim/json.ts";
import { ENTERPRISE_USER, OKTA_ENTITLEMENT, OKTA_ROLE, USER } from "../../src/scim/urns.ts";
import { at, baseUrl, directory, type Directory, idOf, list, names, refusal } from "./directory.ts";

const acme = "urn:example:params:scim:schemas:acme:2.0:User";
const reader = { value: "role-reader", display: "Reader" };
const owner = { value: "role-owner", display: "Owner" };
const team = { value: "license-team", display: "Team", type: "License" };
const full = {
  userName: "ada",
  title: "Countess",
  phoneNumbers: [{ value: "1", type: "work" }],
  addresses: [{ locality: "London", type: "work" }],
  roles: [reader],
  entitlements: [team],
  [ENTERPRISE_USER]: { department: "R&D", manager: { value: "2", displayName: "Kate" } },
  [acme]: { badge: "7" },
};
const next = {
  ...full,
  title: "Lady",
  phoneNumbers: [{ value: "2", type: "work" }],
  addresses: [{ locality: "Paris", type: "work" }],
  roles: [owner],
  entitlements: [],
  [ENTERPRISE_USER]: { department: "Ops" },
};
const mapOf = (answer: Answer, name: string): readonly (Json | undefined)[] =>
  list(at(answer, "Resources")).map((one) => at(one, name));
const status = async (answer: Promise<Answer>): Promise<number> => (await answer).status;
/** The user, created and then replaced. */
async function replaced({ send, user }: Directory, first: object = full, second: object = next): Promise<Answer> {
  const created = await user(JSON.parse(JSON.stringify(first)));
  const path = `/Users/${idOf(created)}`;
  const put = await send("PUT", path, JSON.parse(JSON.stringify({ ...created, ...second })));
  return put.status >= 400 ? put : send("GET", path);
}
const created = ({ send }: Directory, attributes: object = full): Promise<Answer> =>
  send("POST", "/Users", JSON.parse(JSON.stringify(attributes)));
async function patched({ patch, user }: Directory, value: Json): Promise<Answer> {
  return patch(`/Users/${idOf(await user({ userName: "ada" }))}`, { op: "replace", value });
}

interface Shown {
  (one: Directory): Promise<unknown>;
}
/** What a request shows that reveals the quirk, and what it shows without. */
const revealed: Readonly<Record<string, readonly [look: Shown, quirked: unknown, well: unknown]>> = {
  "resourcetypes-empty-list": [async ({ send }) => at(await send("GET", "/ResourceTypes"), "totalResults"), 0, 4],
  "resourcetypes-unsupported": [({ send }) => status(send("GET", "/ResourceTypes")), 501, 200],
  "resourcetypes-bare-array": [
    async ({ send }) => Array.isArray((await send("GET", "/ResourceTypes")).json),
    true,
    false,
  ],
  "resourcetypes-wrapped": [
    async ({ send }) => Object.keys(Object(at(await send("GET", "/ResourceTypes"), "Resources", "3"))).length,
    1,
    6,
  ],
  "resourcetypes-without-endpoint": [
    async ({ send }) => mapOf(await send("GET", "/ResourceTypes"), "endpoint")[2],
    undefined,
    "/Roles",
  ],
  "resourcetypes-wrong-urn": [
    async ({ send }) => mapOf(await send("GET", "/ResourceTypes"), "schema").slice(2),
    [expect.stringContaining(":2.0:Role"), expect.stringContaining(":2.0:Entitlement")],
    [OKTA_ROLE, OKTA_ENTITLEMENT],
  ],
  "resourcetypes-numbers-omitted": [
    async ({ send }) => Object.keys(Object((await send("GET", "/ResourceTypes")).json)),
    ["schemas", "totalResults", "Resources"],
    ["schemas", "totalResults", "startIndex", "itemsPerPage", "Resources"],
  ],
  "resourcetypes-endpoint-renamed": [
    async ({ send }) => [
      mapOf(await send("GET", "/ResourceTypes"), "endpoint")[2],
      (await send("GET", "/Roles")).status,
      at(await send("GET", "/AppRoles?startIndex=1&count=100"), "Resources", "0", "meta", "location"),
      at(await send("GET", "/AppRoles/role-reader"), "id"),
    ],
    ["/AppRoles", 404, `${baseUrl}/AppRoles/role-reader`, "role-reader"],
    ["/Roles", 200, undefined, undefined],
  ],
  "schemas-unsupported": [({ send }) => status(send("GET", "/Schemas")), 404, 200],
  "schemas-without-user": [async ({ send }) => mapOf(await send("GET", "/Schemas"), "id").includes(USER), false, true],
  "schema-invalid-type-names": [
    async ({ send }) => (await send("GET", "/Schemas")).text.includes('"type":"array","multiValued":false'),
    true,
    false,
  ],
  "schema-username-readonly": [
    async ({ send }) => at(await send("GET", "/Schemas"), "Resources", "0", "attributes", "0", "mutability"),
    "readOnly",
    "readWrite",
  ],
  "roles-endpoint-404": [({ send }) => status(send("GET", "/Roles?startIndex=1&count=100")), 404, 200],
  "roles-bare-array": [async ({ send }) => Array.isArray((await send("GET", "/Roles")).json), true, false],
  "roles-total-wrong": [async ({ send }) => at(await send("GET", "/Roles"), "totalResults"), 4, 3],
  "roles-count-ignored": [
    async ({ send }) => at(await send("GET", "/Licenses?count=1&startIndex=1"), "itemsPerPage"),
    3,
    1,
  ],
  "roles-startindex-ignored": [
    async ({ send }) => mapOf(await send("GET", "/Roles?startIndex=2&count=1"), "id"),
    ["role-reader"],
    ["role-editor"],
  ],
  "entitlement-without-id": [
    async ({ send }) => mapOf(await send("GET", "/Licenses"), "id")[0],
    undefined,
    "license-basic",
  ],
  "entitlement-without-display-name": [
    async ({ send }) => mapOf(await send("GET", "/Licenses"), "displayName")[0],
    undefined,
    "Basic",
  ],
  "role-description-too-long": [
    async ({ send }) => (text(at(await send("GET", "/Roles"), "Resources", "0"), "description") ?? "").length > 1000,
    true,
    false,
  ],
  "grants-without-description": [
    async ({ send }) => mapOf(await send("GET", "/Roles"), "description")[0],
    undefined,
    expect.any(String),
  ],
  "roles-extra-attributes": [
    async (one) => [mapOf(await one.send("GET", "/Roles"), "seats")[0], at(await created(one), "roles", "0")],
    [7, { ...reader, since: expect.any(String) }],
    [undefined, reader],
  ],
  "create-roles-dropped": [async (one) => at(await created(one), "roles"), undefined, [reader]],
  "put-roles-ignored": [
    async (one) => [
      at(await replaced(one), "roles"),
      at(await one.send("GET", "/Users"), "Resources", "0", "entitlements"),
    ],
    [[reader], [team]],
    [[owner], undefined],
  ],
  "put-roles-added": [async (one) => at(await replaced(one), "roles"), [reader, owner], [owner]],
  "put-roles-empty-ignored": [
    async (one) => at(await replaced(one, full, { ...full, roles: [] }), "roles"),
    [reader],
    undefined,
  ],
  "roles-as-strings": [async (one) => at(await created(one), "roles"), ["role-reader"], [reader]],
  "entitlements-object-rejected": [(one) => status(created(one)), 400, 201],
  "entitlements-type-dropped": [
    async (one) => at(await created(one), "entitlements", "0", "type"),
    undefined,
    "License",
  ],
  "roles-value-only": [async (one) => at(await created(one), "roles"), [{ value: "role-reader" }], [reader]],
  "import-omits-roles": [
    async (one) => {
      await created(one);
      return mapOf(await one.send("GET", "/Users?startIndex=1&count=100"), "roles");
    },
    [undefined],
    [[reader]],
  ],
  "patch-only-active-supported": [
    async (one) => [
      (await patched(one, { password: "x" })).status,
      (await one.patch("/Users/0", { op: "replace", value: { active: true } })).status,
    ],
    [400, 404],
    [200, 404],
  ],
  "password-policy-generic-500": [async (one) => (await patched(one, { password: "x" })).status, 500, 200],
  "put-password-refused": [
    async (one) => refusal(await replaced(one, full, { ...full, password: "x" })),
    "400 mutability",
    "200",
  ],
  "password-returned-after-change": [
    async (one) => at(await patched(one, { password: "x" }), "password"),
    "x",
    undefined,
  ],
  "create-enterprise-ext-dropped": [
    async (one) => [
      at(await created(one), ENTERPRISE_USER),
      at(await replaced(one, { userName: "bob" }, { ...full, userName: "bob" }), "schemas"),
    ],
    [undefined, [USER, acme]],
    [{ department: "R&D", manager: { value: "2" } }, [USER, ENTERPRISE_USER, acme]],
  ],
  "put-enterprise-ignored": [async (one) => at(await replaced(one), ENTERPRISE_USER, "department"), "R&D", "Ops"],
  "enterprise-manager-shape": [async (one) => refusal(await created(one)), "400 invalidValue", "201"],
  "manager-dropped": [
    async (one) => at(await created(one), ENTERPRISE_USER),
    { department: "R&D" },
    { department: "R&D", manager: { value: "2" } },
  ],
  "manager-displayname-kept": [
    async (one) => at(await replaced(one, full, { title: "Lady" }), ENTERPRISE_USER, "manager"),
    { value: "2", displayName: "Kate" },
    { value: "2" },
  ],
  "manager-displayname-derived": [
    async (one) => at(await created(one), ENTERPRISE_USER, "manager"),
    { value: "2", displayName: "Somebody above" },
    { value: "2" },
  ],
  "extension-rejected": [async (one) => refusal(await created(one)), "400 invalidSyntax", "201"],
  "extension-dropped": [async (one) => at(await created(one), acme), undefined, { badge: "7" }],
  "put-addresses-phones-ignored": [
    async (one) => [at(await replaced(one), "phoneNumbers"), (await one.send("GET", "/Users")).text.includes("Paris")],
    [full.phoneNumbers, false],
    [next.phoneNumbers, true],
  ],
  "phone-numbers-dropped": [async (one) => at(await replaced(one), "phoneNumbers"), undefined, next.phoneNumbers],
  "profile-attributes-dropped": [
    async (one) => [at(await replaced(one), "title"), at(await one.send("GET", "/Users"), "Resources", "0", "title")],
    [undefined, undefined],
    ["Lady", "Lady"],
  ],
  "empty-string-refused": [
    async (one) => refusal(await replaced(one, full, { title: "", name: { givenName: "Ada" } })),
    "400 invalidValue",
    "200",
  ],
  "null-leaves-old-value": [
    async (one) => {
      const answer = await replaced(one, full, { title: "", [ENTERPRISE_USER]: { department: "" } });
      return [at(answer, "title"), at(answer, ENTERPRISE_USER, "department")];
    },
    ["Countess", "R&D"],
    ["", ""],
  ],
  "empty-strings-cleared": [async (one) => at(await replaced(one, full, { title: "" }), "title"), undefined, ""],
  "omitted-attributes-kept": [
    async ({ send, user }) => {
      const path = `/Users/${idOf(await user({ userName: "ada", title: "Countess" }))}`;
      return at(await send("PUT", path, { userName: "ada", locale: "en" }), "title");
    },
    "Countess",
    undefined,
  ],
  "username-change-refused": [
    async (one) => refusal(await replaced(one, full, { userName: "lovelace" })),
    "400 mutability",
    "200",
  ],
  "username-change-ignored": [
    async (one) => at(await replaced(one, full, { userName: "lovelace" }), "userName"),
    "ada",
    "lovelace",
  ],
  "id-is-mutable-username": [
    async (one) => [
      (await replaced(one, full, { userName: "lovelace" })).status,
      [...one.store.users.keys()].includes("lovelace"),
    ],
    [404, true],
    [200, false],
  ],
  "filter-finds-old-username": [
    async (one) => {
      await replaced(one, full, { userName: "lovelace" });
      return names(
        await one.send("GET", `/Users?filter=${encodeURIComponent('userName eq "ada"')}&startIndex=1&count=100`),
      );
    },
    ["ada"],
    [],
  ],
  "token-rotation-refused": [
    async ({ send }) => {
      const given = ["right-token", "next-token", "right-token"].map((token) => `Bearer ${token}`);
      const statuses: number[] = [];
      for (const Authorization of given)
        statuses.push((await send("GET", "/Users", undefined, { Authorization })).status);
      return statuses;
    },
    [200, 401, 200],
    [200, 200, 200],
  ],
  "groups-probe-not-implemented": [
    async ({ send }) => [
      (await send("GET", "/Groups?startIndex=1&count=100")).status,
      (await send("GET", `/Groups?filter=${encodeURIComponent('displayName eq "x"')}`)).status,
    ],
    [501, 200],
    [200, 200],
  ],
  "groups-page-startindex-ignored": [
    async (one) => {
      for (const displayName of ["A", "B"]) await one.group({ displayName });
      return names(await one.send("GET", "/Groups?startIndex=2&count=1"));
    },
    ["A"],
    ["B"],
  ],
  "groups-list-hides-newest": [
    async (one) => {
      for (const displayName of ["A", "B"]) await one.group({ displayName });
      return names(await one.send("GET", "/Groups?startIndex=1&count=100"));
    },
    ["A"],
    ["A", "B"],
  ],
  "group-add-replaces": [
    async (one) => {
      const [ada, bob] = [idOf(await one.user({ userName: "ada" })), idOf(await one.user({ userName: "bob" }))];
      const path = `/Groups/${idOf(await one.group({ displayName: "A", members: [{ value: ada }] }))}`;
      const answer = await one.patch(path, { op: "add", path: "members", value: [{ value: bob }] });
      return list(at(answer, "members")).length;
    },
    1,
    2,
  ],
  "burst-500": [
    async ({ send }) => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => send("GET", "/Users")));
      return answers.map((answer) => answer.status).concat((await send("GET", "/Users")).status);
    },
    [200, 200, 500, 500, 200],
    [200, 200, 200, 200, 200],
  ],
};

describe("a quirk shows in an answer, and the server without it answers otherwise", () => {
  test.each(Object.entries(revealed))("%s", async (id, [look, quirked, well]) => {
    const options = { nextToken: "next-token" };
    const quirk = quirks.find((one) => one.id === id);
    expect(await look(directory(options, quirk))).toEqual(quirked);
    expect(await look(directory(options))).toEqual(well);
  });
});
