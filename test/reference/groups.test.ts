import { describe, expect, test } from "vitest";
import type { Json } from "../../src/model.ts";
import { GROUP } from "../../src/scim/urns.ts";
import { at, baseUrl, directory, idOf, list, refusal } from "./directory.ts";

const memberIds = (resource: Json | undefined): readonly unknown[] =>
  list(at(resource, "members")).map((member) => at(member, "value"));

describe("creating a group", () => {
  test("answers 201 with its address; an empty group has no members", async () => {
    const { send } = directory();
    const answer = await send("POST", "/Groups", { schemas: [GROUP], displayName: "Engineers", members: [] });
    const location = `${baseUrl}/Groups/${idOf(answer.json)}`;
    expect(answer.status).toBe(201);
    expect(answer.headers["location"]).toBe(location);
    expect(answer.json).toEqual({
      schemas: [GROUP],
      id: idOf(answer.json),
      displayName: "Engineers",
      meta: expect.objectContaining({ resourceType: "Group", location }),
    });
  });
  test("a displayName may be there twice: it is no identifier", async () => {
    const { group } = directory();
    const one = await group({ displayName: "Engineers" });
    const two = await group({ displayName: "Engineers" });
    expect(idOf(one)).not.toBe(idOf(two));
  });
  test.each([
    ["no displayName", {}],
    ["an empty displayName", { displayName: "" }],
    ["a number for a displayName", { displayName: 1 }],
    ["text for members", { displayName: "x", members: "ada" }],
    ["plain ids for members", { displayName: "x", members: ["ada"] }],
    ["a member without a value", { displayName: "x", members: [{ externalId: "ada" }] }],
    ["a member that does not exist", { displayName: "x", members: [{ value: "nobody" }] }],
  ])("refuses %s", async (_, body) => {
    const { send, store } = directory();
    expect(refusal(await send("POST", "/Groups", { schemas: [GROUP], ...body }))).toBe("400 invalidValue");
    expect(store.groups.size).toBe(0);
  });
});

describe("members", () => {
  test("are shown with what the server knows of them, whatever the client says", async () => {
    const { group, user } = directory();
    const ada = idOf(await user({ userName: "ada", displayName: "Ada" }));
    const bob = idOf(await user({ userName: "bob" }));
    const inner = idOf(await group({ displayName: "Inner" }));
    const outer = await group({
      displayName: "Outer",
      members: [
        { value: ada, display: "someone", type: "Group", $ref: "nowhere" },
        { value: bob, display: null },
        { value: inner },
      ],
    });
    expect(at(outer, "members")).toEqual([
      { value: ada, $ref: `${baseUrl}/Users/${ada}`, display: "Ada", type: "User" },
      { value: bob, $ref: `${baseUrl}/Users/${bob}`, display: "bob", type: "User" },
      { value: inner, $ref: `${baseUrl}/Groups/${inner}`, display: "Inner", type: "Group" },
    ]);
  });
  test("are there once, however often they are sent", async () => {
    const { group, user } = directory();
    const ada = idOf(await user({ userName: "ada" }));
    expect(
      memberIds(await group({ displayName: "x", members: [{ value: ada }, { value: ada, display: "a" }] })),
    ).toEqual([ada]);
  });
  test("see their groups, which they cannot change themselves", async () => {
    const { group, patch, send, user } = directory();
    const ada = idOf(await user({ userName: "ada" }));
    const inner = idOf(await group({ displayName: "Inner", members: [{ value: ada }] }));
    await group({ displayName: "Outer", members: [{ value: inner }] });
    const groups = [{ value: inner, $ref: `${baseUrl}/Groups/${inner}`, display: "Inner", type: "direct" }];
    expect(at(await send("GET", `/Users/${ada}`), "groups")).toEqual(groups);
    expect(at(await send("GET", "/Users"), "Resources", "0", "groups")).toEqual(groups);
    expect(at(await send("PUT", `/Users/${ada}`, { userName: "ada", groups: [] }), "groups")).toEqual(groups);
    expect(refusal(await patch(`/Users/${ada}`, { op: "remove", path: "groups" }))).toBe("400 mutability");
  });
  test("follow the names of people and groups", async () => {
    const { group, patch, send, user } = directory();
    const ada = idOf(await user({ userName: "ada" }));
    const id = idOf(await group({ displayName: "x", members: [{ value: ada }] }));
    await patch(`/Users/${ada}`, { op: "replace", value: { displayName: "Countess" } });
    expect(at(await send("GET", `/Groups/${id}`), "members", "0", "display")).toBe("Countess");
  });
});

describe("replacing a group", () => {
  test("sets name and members as they are sent, as a wizard app does", async () => {
    const { group, send, tick, user } = directory();
    const ada = idOf(await user({ userName: "ada" }));
    const bob = idOf(await user({ userName: "bob" }));
    const path = `/Groups/${idOf(await group({ displayName: "x", members: [{ value: ada }] }))}`;
    tick();
    const answer = await send("PUT", path, {
      schemas: [GROUP],
      displayName: "y",
      members: [{ value: bob, display: "bob" }],
    });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      displayName: "y",
      members: [{ value: bob }],
      meta: { lastModified: "2026-01-01T00:00:01.000Z" },
    });
    expect(memberIds(answer.json)).toEqual([bob]);
    expect(at(await send("PUT", path, { schemas: [GROUP], displayName: "y", members: [] }), "members")).toBeUndefined();
  });
  test("with an unknown member changes nothing", async () => {
    const { group, send, user } = directory();
    const ada = idOf(await user({ userName: "ada" }));
    const created = await group({ displayName: "x", members: [{ value: ada }] });
    const path = `/Groups/${idOf(created)}`;
    expect(refusal(await send("PUT", path, { displayName: "y", members: [{ value: "nobody" }] }))).toBe(
      "400 invalidValue",
    );
    expect((await send("GET", path)).json).toEqual(created);
  });
});

describe("changing members by PATCH", () => {
  const crew = async () => {
    const all = directory();
    const [ada, bob, cy] = await Promise.all(
      ["ada", "bob", "cy"].map(async (userName) => idOf(await all.user({ userName }))),
    );
    const created = await all.group({ displayName: "Crew", members: [{ value: ada ?? "" }, { value: bob ?? "" }] });
    all.tick();
    return { ...all, ada: ada ?? "", bob: bob ?? "", cy: cy ?? "", created, path: `/Groups/${idOf(created)}` };
  };
  test("removes and adds in one request, as Okta does", async () => {
    const { ada, bob, cy, patch, path } = await crew();
    const answer = await patch(
      path,
      { op: "remove", path: `members[value eq "${ada}"]` },
      { op: "add", path: "members", value: [{ value: cy, display: "cy" }] },
    );
    expect(answer.status).toBe(200);
    expect(memberIds(answer.json)).toEqual([bob, cy]);
    expect(at(answer, "displayName")).toBe("Crew");
  });
  test.each([
    ["add with a path", (id: string) => ({ op: "add", path: "members", value: [{ value: id, display: "somebody" }] })],
    ["add of a single object", (id: string) => ({ op: "Add", path: "Members", value: { value: id } })],
    ["add without a path", (id: string) => ({ op: "add", value: { members: [{ value: id, type: "User" }] } })],
  ])("somebody who is in already is not added again, and no time passes: %s", async (_, operation) => {
    const { ada, created, patch, path } = await crew();
    const answer = await patch(path, operation(ada));
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(created);
  });
  test("removing somebody who is not in succeeds and changes nothing", async () => {
    const { created, cy, patch, path } = await crew();
    for (const value of [cy, "nobody"]) {
      const answer = await patch(path, { op: "remove", path: `members[value eq "${value}"]` });
      expect(answer.status).toBe(200);
      expect(answer.json).toEqual(created);
    }
  });
  test("replaces all of them, or removes all", async () => {
    const { cy, patch, path } = await crew();
    expect(memberIds((await patch(path, { op: "replace", path: "members", value: [{ value: cy }] })).json)).toEqual([
      cy,
    ]);
    expect(at(await patch(path, { op: "replace", path: "members", value: [] }), "members")).toBeUndefined();
    expect(memberIds((await patch(path, { op: "replace", path: "members", value: [{ value: cy }] })).json)).toEqual([
      cy,
    ]);
    expect(at(await patch(path, { op: "remove", path: "members" }), "members")).toBeUndefined();
  });
  test("a member may be chosen by what the server shows of it", async () => {
    const { ada, patch, path } = await crew();
    const answer = await patch(path, { op: "remove", path: 'members[display eq "BOB" and type eq "User"]' });
    expect(memberIds(answer.json)).toEqual([ada]);
  });
  test("an unknown member is refused, and the operations before it with it", async () => {
    const { ada, created, patch, path, send } = await crew();
    const answer = await patch(
      path,
      { op: "remove", path: `members[value eq "${ada}"]` },
      { op: "replace", value: { displayName: "Other" } },
      { op: "add", path: "members", value: [{ value: "nobody" }] },
    );
    expect(refusal(answer)).toBe("400 invalidValue");
    expect((await send("GET", path)).json).toEqual(created);
  });
  test("a member's id cannot be turned into another", async () => {
    const { ada, cy, patch, path } = await crew();
    const members = `members[value eq "${ada}"]`;
    expect(refusal(await patch(path, { op: "replace", path: `${members}.value`, value: cy }))).toBe("400 mutability");
    expect(refusal(await patch(path, { op: "remove", path: `${members}.value` }))).toBe("400 mutability");
    expect(refusal(await patch(path, { op: "replace", path: `${members}.display`, value: "x" }))).toBe(
      "400 mutability",
    );
  });
  test("renames with the unchanged id, as Okta does, and not with another", async () => {
    const { created, patch, path, send } = await crew();
    const answer = await patch(path, { op: "replace", value: { id: idOf(created), displayName: "Team" } });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ id: idOf(created), displayName: "Team" });
    expect(memberIds(answer.json)).toHaveLength(2);
    const refused = await patch(path, { op: "replace", value: { displayName: "Third", id: "another" } });
    expect(refusal(refused)).toBe("400 mutability");
    expect(at(await send("GET", path), "displayName")).toBe("Team");
  });
  test("a group keeps its name", async () => {
    const { patch, path } = await crew();
    expect(refusal(await patch(path, { op: "remove", path: "displayName" }))).toBe("400 mutability");
    expect(refusal(await patch(path, { op: "replace", value: { displayName: "" } }))).toBe("400 invalidValue");
  });
});

describe("deleting a group", () => {
  test("takes it off its members, people and groups alike", async () => {
    const { group, send, user } = directory();
    const ada = idOf(await user({ userName: "ada" }));
    const inner = idOf(await group({ displayName: "Inner", members: [{ value: ada }] }));
    const outer = idOf(await group({ displayName: "Outer", members: [{ value: inner }, { value: ada }] }));
    expect((await send("DELETE", `/Groups/${inner}`)).status).toBe(204);
    expect(refusal(await send("GET", `/Groups/${inner}`))).toBe("404");
    expect(memberIds((await send("GET", `/Groups/${outer}`)).json)).toEqual([ada]);
    expect(list(at(await send("GET", `/Users/${ada}`), "groups"))).toHaveLength(1);
  });
});
