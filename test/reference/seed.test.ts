import { expect, test } from "vitest";
import { seed } from "../../src/reference/seed.ts";
import { emptyStore } from "../../src/reference/server.ts";
import { at, directory, idOf, list, names } from "./directory.ts";

test("residents have names, ids of their own, and groups with members", async () => {
  const { send, store, user } = directory();
  seed(store, { users: 25, groups: 8 });
  const users = await send("GET", "/Users");
  expect(at(users, "totalResults")).toBe(25);
  expect(new Set(names(users)).size).toBe(25);
  expect(new Set([...store.users.keys(), ...store.groups.keys()]).size).toBe(33);
  for (const group of list(at(await send("GET", "/Groups"), "Resources"))) {
    const members = list(at(group, "members"));
    expect(members.length).toBeGreaterThan(0);
    for (const member of members) expect(at(member, "type")).toBe("User");
  }
  await user({ userName: "newcomer" });
});
test("a resident is taken back as it is read", async () => {
  const { send, store } = directory();
  seed(store, { users: 1, groups: 1 });
  for (const path of ["/Users", "/Groups"]) {
    const one = at(await send("GET", path), "Resources", "0");
    expect((await send("PUT", `${path}/${idOf(one)}`, one)).json).toEqual(one);
  }
});
test("seeding again adds others", () => {
  const store = emptyStore();
  seed(store, { users: 2 });
  seed(store, { users: 2, groups: 1 });
  expect([...store.users.values()].map(({ userName }) => userName)).toEqual(
    [1, 2, 3, 4].map((n) => `resident${n}@example.com`),
  );
});
test("groups without anybody to join are empty", async () => {
  const { send, store } = directory();
  seed(store, { groups: 2 });
  expect(at(await send("GET", "/Groups"), "Resources", "1", "members")).toBeUndefined();
});
test("clock and ids can be given", () => {
  const store = emptyStore();
  seed(store, { users: 1 }, { now: () => new Date(0), newId: (kind) => `${kind}-1` });
  expect(store.users.get("User-1")).toMatchObject({ id: "User-1", meta: { created: "1970-01-01T00:00:00.000Z" } });
});
