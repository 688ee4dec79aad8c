import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, Request, Resource } from "../../src/model.ts";
import { readTemplates, type Template } from "./templates.ts";
import { mismatch, type Sent } from "./unify.ts";

const templates = new Map(readTemplates().map((template) => [template.id, template]));
function template(id: string): Template {
  const found = templates.get(id);
  if (found === undefined) throw new Error(`there is no template ${id}`);
  return found;
}
const fits = (id: string, request: Request, around: Omit<Sent, "request"> = {}): boolean =>
  mismatch(template(id), { request, ...around }) === undefined;
const get = (path: string): Request => ({ method: "GET", path });
const patch = (path: string, ...Operations: readonly Json[]): Request => ({
  method: "PATCH",
  path,
  body: { schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], Operations },
});
const put = (body: Resource): Request => ({ method: "PUT", path: "/Users/1", body });

describe("a request is what a template says", () => {
  test("where a name is the same wherever it stands", () => {
    const rename = (id: string): Request =>
      patch("/Groups/7", { op: "replace", value: { id, displayName: "Équipe Bleue" } });
    expect([fits("group.rename.patch", rename("7")), fits("group.rename.patch", rename("8"))]).toEqual([true, false]);
  });

  test("where keys stand in the template's order, none more and none less", () => {
    const one = { op: "replace", value: { active: false } };
    expect(fits("user.deactivate.patch", patch("/Users/1", one))).toBe(true);
    expect(fits("user.deactivate.patch", patch("/Users/1", { value: one.value, op: "replace" }))).toBe(false);
    expect(fits("user.deactivate.patch", patch("/Users/1", { ...one, path: "active" }))).toBe(false);
    expect(fits("user.deactivate.patch", patch("/Users/1", { op: "replace", value: { active: "false" } }))).toBe(false);
    expect(fits("user.deactivate.patch", patch("/Users/1", one, one))).toBe(false);
    expect(fits("user.deactivate.patch", patch("/Users/1"))).toBe(false);
  });

  test("where a value is written as the template writes it", () => {
    const found = (value: string): string => `/Users?filter=userName%20eq%20%22${value}%22&startIndex=1&count=100`;
    expect(fits("user.lookup", get(found("o%27hara%2Bx%40example.com")))).toBe(true);
    for (const other of ["o'hara", "a%2bb", "a@b", "a+b", ""])
      expect(fits("user.lookup", get(found(other)))).toBe(false);
    expect(fits("user.lookup", get(found("a").replaceAll("%20", "+")))).toBe(false);
    expect(fits("user.lookup", { ...get(found("a")), body: {} })).toBe(false);
  });

  test("where a page begins behind whole hundreds", () => {
    const starts = [1, 101, 201, 1001, 0, 2, 11, 100, 111, 1011];
    const fitting = starts.filter((start) => fits("import.users.page", get(`/Users?startIndex=${start}&count=100`)));
    expect(fitting).toEqual([1, 101, 201, 1001]);
  });

  test("where a list that may be longer has one item at least, and only such items", () => {
    const remove = (id: string): Json => ({ op: "remove", path: `members[value eq "${id}"]` });
    const add = { op: "add", path: "members", value: [{ value: "3", display: "c" }] };
    const both = (...operations: readonly Json[]): boolean =>
      fits("group.members.removeadd", patch("/Groups/7", ...operations));
    expect([both(remove("1"), add), both(remove("1"), remove("2"), add)]).toEqual([true, true]);
    expect([both(add), both(add, remove("1")), both(remove("1"), add, add)]).toEqual([false, false, false]);
    expect(both(remove("1"), { ...add, value: [] })).toBe(false);
  });

  test("where the answer is the template's", () => {
    const request = get("/Users/1");
    expect([404, 200].map((status) => fits("user.get.missing", request, { status }))).toEqual([true, false]);
  });
});

describe("an account is written back as a template says", () => {
  const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
  const accounts = fc
    .dictionary(
      fc.string({ minLength: 1 }).filter((key) => !["__proto__", "active"].includes(key)),
      json,
      { minKeys: 2, maxKeys: 6, noNullPrototype: true },
    )
    .map((account): Resource => ({ ...account, active: true }));

  test("where everything that was read is there, in its order", () => {
    fc.assert(
      fc.property(accounts, (read) => {
        expect(fits("user.deactivate.put", put({ ...read, active: false }), { read })).toBe(true);
        expect(fits("user.deactivate.put", put({ ...read, active: true }), { read })).toBe(false);
        expect(fits("user.deactivate.put", put({ ...read, active: false, added: 1 }), { read })).toBe(false);
        const [[first, value] = ["", null], ...rest] = Object.entries(read);
        expect(fits("user.deactivate.put", put({ ...Object.fromEntries(rest), active: false }), { read })).toBe(false);
        const changed = { ...read, [first]: { was: value }, active: false };
        expect(fits("user.deactivate.put", put(changed), { read })).toBe(false);
      }),
    );
  });

  const read = { id: "1", title: "Dr.", name: { formatted: "A B", familyName: "B" }, active: true };
  const wants = { name: { familyName: "C" }, externalId: "x", active: true };
  const written = {
    id: "1",
    title: "Dr.",
    name: { formatted: "A B", familyName: "C" },
    active: true,
    externalId: "x",
    groups: [],
  };
  test("where the profile lies over it, and what is new stands behind it", () => {
    const update = (body: Resource): boolean => fits("user.update.put", put(body), { read, wants });
    expect(update(written)).toBe(true);
    expect(update({ ...written, name: { familyName: "C", formatted: "A B" } })).toBe(false);
    expect(update({ ...written, name: { familyName: "C" } })).toBe(false);
    expect(update({ ...written, title: "Prof." })).toBe(false);
    const { externalId, groups, ...echo } = written;
    expect(update({ ...echo, groups, externalId })).toBe(false);
    expect(update({ ...echo, externalId })).toBe(false);
  });

  test("where what was emptied is left out, or empty, as the template has it", () => {
    const emptied = { read, wants: { ...wants, title: null } };
    const { title: _, ...without } = written;
    const forms = [without, { ...written, title: "" }, { ...written, title: null }, written].map(put);
    const fitting = (id: string): readonly boolean[] => forms.map((request) => fits(id, request, emptied));
    expect(fitting("user.update.emptied.omitted")).toEqual([true, false, false, false]);
    expect(fitting("user.update.emptied.empty")).toEqual([false, true, false, false]);
    expect(fitting("user.update.put")).toEqual([false, false, false, false]);
  });
});
