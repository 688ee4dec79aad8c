import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seed } from "../../src/reference/seed.ts";
import { LIST_RESPONSE } from "../../src/scim/urns.ts";
import { at, directory, list, idOf, names, refusal } from "./directory.ts";

function populated(users: number): ReturnType<typeof directory> {
  const all = directory();
  seed(all.store, { users });
  return all;
}
const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `resident${from + index}@example.com`);

describe("a list", () => {
  test("of nobody is a whole list all the same", async () => {
    for (const path of ["/Users", "/Groups"]) {
      expect((await directory().send("GET", path)).json).toEqual({
        schemas: [LIST_RESPONSE],
        totalResults: 0,
        startIndex: 1,
        itemsPerPage: 0,
        Resources: [],
      });
    }
  });
  test.each([
    ["", 1, numbers(1, 100)],
    ["?startIndex=1&count=2", 1, numbers(1, 2)],
    ["?startIndex=101&count=100", 101, numbers(101, 200)],
    ["?startIndex=201", 201, numbers(201, 250)],
    ["?startIndex=250&count=1", 250, numbers(250, 250)],
    ["?startIndex=251&count=10", 251, []],
    ["?startIndex=99999999999&count=10", 99999999999, []],
    ["?startIndex=0&count=3", 1, numbers(1, 3)],
    ["?startIndex=-5&count=3", 1, numbers(1, 3)],
    ["?count=0", 1, []],
    ["?count=-1", 1, []],
    ["?count=1000", 1, numbers(1, 200)],
    ["?count=2&unknown=1", 1, numbers(1, 2)],
  ])("%s starts at %i and states the total", async (query, startIndex, expected) => {
    const answer = await populated(250).send("GET", `/Users${query}`);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ totalResults: 250, startIndex, itemsPerPage: expected.length });
    expect(names(answer)).toEqual(expected);
  });
  test.each(["?startIndex=one", "?count=", "?count=1.5", "?count=1e2", "?startIndex=NaN"])(
    "%s is refused",
    async (query) => {
      expect(refusal(await populated(1).send("GET", `/Users${query}`))).toBe("400 invalidValue");
    },
  );
  test("of one page of what a filter finds states how many it finds", async () => {
    const answer = await populated(30).send("GET", "/Users?filter=active%20eq%20false&startIndex=2&count=1");
    expect(answer.json).toMatchObject({ totalResults: 3, startIndex: 2, itemsPerPage: 1 });
    expect(names(answer)).toEqual(["resident20@example.com"]);
  });
  test("shows each resource as it is read by its id", async () => {
    const { send, store } = directory();
    seed(store, { users: 3, groups: 2 });
    for (const path of ["/Users", "/Groups"]) {
      for (const one of list(at(await send("GET", path), "Resources"))) {
        expect((await send("GET", `${path}/${idOf(one)}`)).json).toEqual(one);
      }
    }
  });
  test("keeps its order when somebody changes, and closes the gap when somebody leaves", async () => {
    const { patch, send, user } = directory();
    const [a, b] = [await user({ userName: "a" }), await user({ userName: "b" })];
    await user({ userName: "c" });
    await patch(`/Users/${idOf(a)}`, { op: "replace", value: { title: "x" } });
    expect(names(await send("GET", "/Users"))).toEqual(["a", "b", "c"]);
    await send("DELETE", `/Users/${idOf(b)}`);
    expect(names(await send("GET", "/Users?startIndex=2"))).toEqual(["c"]);
  });
});

test("pages of any size visit everybody once, in one order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 45 }), async (users, count) => {
      const { send } = populated(users);
      const visited: unknown[] = [];
      for (let startIndex = 1; startIndex <= users + count; startIndex += count) {
        const answer = await send("GET", `/Users?startIndex=${startIndex}&count=${count}`);
        expect(answer.json).toMatchObject({ totalResults: users, startIndex });
        expect(names(answer).length).toBeLessThanOrEqual(count);
        visited.push(...names(answer));
      }
      expect(visited).toEqual(numbers(1, users));
    }),
    { numRuns: 50 },
  );
});
