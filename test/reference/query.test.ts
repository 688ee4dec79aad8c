import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import { attribute, isArray, text } from "../../src/scim/json.ts";
import { LIST_RESPONSE, SEARCH_REQUEST } from "../../src/scim/urns.ts";
import { seed } from "../../src/reference/seed.ts";
import { at, directory, names, refusal, type Directory } from "./directory.ts";

async function town(): Promise<Directory> {
  const all = directory();
  await all.user({ userName: "Cy", title: "Bravo", emails: [{ value: "z@x" }, { value: "b@x", primary: true }] });
  await all.user({ userName: "ada", title: "alpha", emails: [{ value: "c@x" }, { value: "y@x" }] });
  await all.user({ userName: "Bob", emails: [{ value: "a@x" }] });
  await all.group({ displayName: "ada" });
  return all;
}
const sorted = async (query: string): Promise<readonly unknown[]> =>
  names(await (await town()).send("GET", `/Users?${query}`));

describe("a sorted list", () => {
  test.each([
    ["sortBy=userName", ["ada", "Bob", "Cy"]],
    ["sortBy=USERNAME&sortOrder=ascending", ["ada", "Bob", "Cy"]],
    ["sortBy=userName&sortOrder=descending", ["Cy", "Bob", "ada"]],
    ["sortBy=title", ["ada", "Cy", "Bob"]],
    ["sortBy=title&sortOrder=descending", ["Bob", "Cy", "ada"]],
    ["sortBy=emails.value", ["Bob", "Cy", "ada"]],
    ["sortBy=emails", ["Bob", "Cy", "ada"]],
    ["sortBy=meta.created&sortOrder=ascending", ["Cy", "ada", "Bob"]],
    ["sortBy=nothingKnown&sortOrder=descending", ["Cy", "ada", "Bob"]],
    ["sortBy=userName&startIndex=2&count=1", ["Bob"]],
    ["sortBy=userName&filter=title%20pr", ["ada", "Cy"]],
  ])("by %s", async (query, expected) => {
    expect(await sorted(query)).toEqual(expected);
  });
  test.each(["sortBy=name", "sortBy=user%20name", "sortBy=userName&sortOrder=up"])(
    "cannot be had by %s",
    async (query) => {
      expect(refusal(await (await town()).send("GET", `/Users?${query}`))).toBe("400 invalidValue");
    },
  );
});

describe("a search by POST", () => {
  const search = async (path: string, body: Resource): Promise<ReturnType<Directory["send"]>> =>
    (await town()).send("POST", path, { schemas: [SEARCH_REQUEST], ...body });

  test("says the same as the URL", async () => {
    const body = { filter: "title pr", attributes: ["userName", "title"], sortBy: "userName", startIndex: 1, count: 1 };
    const answer = await search("/Users/.search", body);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ schemas: [LIST_RESPONSE], totalResults: 2, itemsPerPage: 1 });
    expect(attribute(resourceAt(answer.json), "title")).toBe("alpha");
    expect(attribute(resourceAt(answer.json), "emails")).toBeUndefined();
  });
  test("at the base URL looks in everything, and what a kind does not have is no value", async () => {
    expect(names(await search("/.search", { filter: 'userName eq "ADA" or displayName eq "ada"' }))).toEqual([
      "ada",
      "ada",
    ]);
    expect(names(await search("/.search", { filter: 'userName eq "ada"' }))).toEqual(["ada"]);
    expect(at(await search("/.search", { count: 0 }), "totalResults")).toBeGreaterThan(4);
  });
  test.each([
    ["/Users/.search", { schemas: ["urn:x"] }, "400 invalidSyntax"],
    ["/Users/.search", { filter: "userName" }, "400 invalidFilter"],
    ["/Users/.search", { count: true }, "400 invalidValue"],
    ["/Nobody/.search", {}, "404"],
    ["/Users/1/.search", {}, "404"],
  ])("at %s with %j is refused", async (path, body, expected) => {
    expect(refusal(await search(path, body))).toBe(expected);
  });
  test("is no other method's business", async () => {
    const answer = await (await town()).send("GET", "/Users/.search");
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "POST"]);
  });
});
const resourceAt = (list: Json | undefined): Json | undefined => {
  const resources = attribute(list, "Resources");
  return isArray(resources) ? resources[0] : undefined;
};

describe("pages by cursor", () => {
  test("visit everybody once, forwards and backwards, whatever their size", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 25 }), async (users, count) => {
        const all = directory();
        seed(all.store, { users });
        const met: unknown[] = [];
        let cursor: string | undefined = "";
        let last = "";
        for (let page = 0; cursor !== undefined && page < 30; page += 1) {
          const answer: Awaited<ReturnType<Directory["send"]>> = await all.send(
            "GET",
            `/Users?cursor=${cursor}&count=${count}`,
          );
          expect(at(answer, "previousCursor") === undefined).toBe(page === 0);
          expect(at(answer, "startIndex")).toBeUndefined();
          met.push(...names(answer));
          last = text(answer.json, "previousCursor") ?? "";
          cursor = text(answer.json, "nextCursor");
          expect(cursor ?? "x").toMatch(/^[\w.~-]+$/);
        }
        expect(met).toEqual(names(await all.send("GET", `/Users?count=${users}`)));
        if (last !== "")
          expect(names(await all.send("GET", `/Users?cursor=${last}&count=${count}`))).toHaveLength(count);
      }),
      { numRuns: 25 },
    );
  });
  test("are of one query: the cursor of another is refused, and so is what is none", async () => {
    const all = await town();
    const cursor = text((await all.send("GET", "/Users?cursor&count=1")).json, "nextCursor") ?? "";
    expect(names(await all.send("GET", `/Users?cursor=${cursor}&count=1`))).toEqual(["ada"]);
    for (const query of [`cursor=${cursor}&filter=title%20pr`, "cursor=nonsense", "cursor=at-0x1-00"])
      expect(refusal(await all.send("GET", `/Users?${query}`))).toBe("400 invalidCursor");
  });
  test("hold nobody where nobody is asked for", async () => {
    for (const count of [0, -1]) {
      const { status, json } = await (await town()).send("GET", `/Users?cursor&count=${count}`);
      expect([status, json]).toEqual([
        200,
        { schemas: [LIST_RESPONSE], totalResults: 3, itemsPerPage: 0, Resources: [] },
      ]);
    }
  });
});
