import { describe, expect, test } from "vitest";
import type { Answer, Json, Resource } from "../../src/model.ts";
import { text } from "../../src/scim/json.ts";
import { resultsIn } from "../../src/scim/bulk.ts";
import { BULK_REQUEST, ENTERPRISE_USER, GROUP, PATCH_OP, USER } from "../../src/scim/urns.ts";
import { at, baseUrl, directory, idOf, refusal, type Directory, versionOf } from "./directory.ts";

const post = (path: string, bulkId: string, data: Resource): Resource => ({ method: "POST", path, bulkId, data });
const user = (bulkId: string, more: Resource = {}): Resource =>
  post("/Users", bulkId, { schemas: [USER], userName: bulkId, ...more });
const group = (bulkId: string, ...members: readonly string[]): Resource =>
  post("/Groups", bulkId, { schemas: [GROUP], displayName: bulkId, members: members.map((value) => ({ value })) });
const bulk = ({ send }: Directory, Operations: Json, more: Resource = {}): Promise<Answer> =>
  send("POST", "/Bulk", { schemas: [BULK_REQUEST], Operations, ...more });
const statuses = (answer: Answer): readonly (Json | undefined)[] => resultsIn(answer.json).map(({ status }) => status);
const nameOf = (one: Resource): string => text(one, "displayName") ?? "";
const membersOf = ({ store }: Directory): Readonly<Record<string, Json | undefined>> =>
  Object.fromEntries([...store.groups.values()].map((one) => [nameOf(one), one["members"]]));
const idNamed = ({ store }: Directory, name: string): string =>
  idOf([...store.users.values(), ...store.groups.values()].find((one) => Object.values(one).includes(name)));

describe("a bulk request", () => {
  test("creates, replaces, changes and deletes, and says of each what became of it", async () => {
    const all = directory();
    const [ada, bob] = [await all.user({ userName: "ada" }), await all.user({ userName: "bob" })];
    const answer = await bulk(all, [
      user("cy"),
      { method: "PUT", path: `/Users/${idOf(ada)}`, data: { schemas: [USER], userName: "ada2" } },
      {
        method: "PATCH",
        path: `/Users/${idOf(ada)}`,
        data: { schemas: [PATCH_OP], Operations: [{ op: "replace", path: "active", value: false }] },
      },
      { method: "DELETE", path: `/Users/${idOf(bob)}` },
    ]);
    expect([answer.status, statuses(answer)]).toEqual([200, ["201", "200", "200", "204"]]);
    expect(resultsIn(answer.json)[0]).toMatchObject({
      method: "POST",
      bulkId: "cy",
      location: `${baseUrl}/Users/${idNamed(all, "cy")}`,
    });
    expect(resultsIn(answer.json)[3]).toMatchObject({ location: `${baseUrl}/Users/${idOf(bob)}` });
    expect([...all.store.users.values()]).toMatchObject([{ userName: "ada2", active: false }, { userName: "cy" }]);
  });
  test("may speak of what it creates, before it is created and in extensions as well", async () => {
    const all = directory();
    const manager = { [ENTERPRISE_USER]: { manager: { value: "bulkId:boss" } } };
    const answer = await bulk(all, [group("team", "bulkId:ada", "bulkId:boss"), user("ada", manager), user("boss")]);
    expect(statuses(answer)).toEqual(["201", "201", "201"]);
    expect(membersOf(all)).toEqual({ team: [{ value: idNamed(all, "ada") }, { value: idNamed(all, "boss") }] });
    const ada = [...all.store.users.values()].find(({ userName }) => userName === "ada");
    expect(ada?.[ENTERPRISE_USER]).toEqual({ manager: { value: idNamed(all, "boss") } });
  });
  test("may speak in circles", async () => {
    const all = directory();
    const answer = await bulk(all, [group("one", "bulkId:two"), group("two", "bulkId:one")]);
    expect(statuses(answer)).toEqual(["201", "201"]);
    expect(membersOf(all)).toEqual({
      one: [{ value: idNamed(all, "two") }],
      two: [{ value: idNamed(all, "one") }],
    });
    const two = await all.send("GET", `/Groups/${idNamed(all, "two")}`);
    expect(resultsIn(answer.json)[1]).toMatchObject({ version: versionOf(two.json) });
  });
  test("a circle that cannot be closed leaves nothing behind", async () => {
    const all = directory();
    const answer = await bulk(all, [group("one", "bulkId:two"), group("two", "bulkId:one", "nobody")]);
    expect([statuses(answer), all.store.groups.size]).toEqual([["409", "400"], 0]);
  });
  test("goes on after a failure, unless it is told how many are too many", async () => {
    const [patient, strict] = [directory(), directory()];
    const operations = [user("ada"), user("ada"), user("bob")];
    expect(statuses(await bulk(patient, operations))).toEqual(["201", "409", "201"]);
    const answer = await bulk(strict, operations, { failOnErrors: 1 });
    expect([statuses(answer), strict.store.users.size]).toEqual([["201", "409"], 1]);
    expect(resultsIn(answer.json)[1]).toMatchObject({ bulkId: "ada", response: { scimType: "uniqueness" } });
  });
  test("what is named and never created is a failure of the operation that names it", async () => {
    const all = directory();
    const answer = await bulk(all, [group("team", "bulkId:nobody"), user("ada")]);
    expect([statuses(answer), all.store.groups.size]).toEqual([["409", "201"], 0]);
  });
  test("the version of an operation is a precondition", async () => {
    const all = directory();
    const path = `/Users/${idOf(await all.user({ userName: "ada" }))}`;
    const data = { schemas: [USER], userName: "ada", title: "Dr." };
    expect(statuses(await bulk(all, [{ method: "PUT", path, version: 'W/"old"', data }]))).toEqual(["412"]);
  });
  test("operations that make no sense fail by themselves", async () => {
    const all = directory();
    const path = `/Users/${idOf(await all.user({ userName: "ada" }))}`;
    const nameless = { method: "POST", path: "/Users", data: { schemas: [USER], userName: "bob" } };
    const answer = await bulk(all, [{ method: "GET", path }, { method: "PATCH", path }, nameless, 7]);
    expect([statuses(answer), all.store.users.size]).toEqual([["400", "400", "400", "400"], 1]);
  });
  test.each<[string, Json]>([
    ["no schemas", { Operations: [] }],
    ["no operations", { schemas: [BULK_REQUEST] }],
    ["a list", []],
  ])("%s: refused as a whole", async (_, body) => {
    expect(refusal(await directory().send("POST", "/Bulk", body))).toBe("400 invalidSyntax");
  });
  test("too many operations, and too many bytes, are refused with the limit", async () => {
    const all = directory();
    const many = await bulk(
      all,
      Array.from({ length: 101 }, (_, index) => user(`ada${index}`)),
    );
    expect([refusal(many), at(many, "detail")]).toEqual(["413", expect.stringContaining("maxOperations (100)")]);
    const large = await bulk(all, [user("ada", { title: "x".repeat(100_000) })]);
    expect([refusal(large), at(large, "detail")]).toEqual(["413", expect.stringContaining("maxPayloadSize (100000)")]);
    expect(all.store.users.size).toBe(0);
  });
  test("nobody gets in without a token", async () => {
    const all = directory();
    const answer = await all.send(
      "POST",
      "/Bulk",
      { schemas: [BULK_REQUEST], Operations: [user("ada")] },
      { Authorization: undefined },
    );
    expect([answer.status, all.store.users.size]).toEqual([401, 0]);
  });
});
