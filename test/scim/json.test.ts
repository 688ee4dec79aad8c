import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerOf, attribute, excess, isArray, isObject, parseJson, text } from "../../src/scim/json.ts";

describe("JSON from outside", () => {
  test("is parsed as it is, or undefined if it is none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (anything) => {
        const value = parseJson(anything);
        if (value !== undefined) expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(anything)));
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseJson(json)).toEqual(JSON.parse(json));
      }),
    );
    for (const none of ["", " ", "{", "undefined", "NaN", "'a'", "{a:1}", "[1,]", "\uFEFF{}", "<html>"]) {
      expect(parseJson(none)).toBeUndefined();
    }
    expect(parseJson("null")).toBeNull();
  });

  test("in an answer keeps its text; no text is no JSON", () => {
    expect(answerOf(200, { a: "b" }, '{"id":1}', 7)).toEqual({
      status: 200,
      headers: { a: "b" },
      text: '{"id":1}',
      json: { id: 1 },
      ms: 7,
    });
    expect(answerOf(204, {}, "")).toEqual({ status: 204, headers: {}, text: "", json: undefined, ms: 0 });
    expect(answerOf(502, {}, "<html>").json).toBeUndefined();
  });

  test("in an answer is taken apart up to a thousand levels and half a million values, however long its strings are", () => {
    const lists = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
    const items = (many: number): string => `[${"1,".repeat(many)}1]`;
    const read = (text: string): boolean => answerOf(200, {}, text).json !== undefined;
    expect([lists(1_000), lists(1_001), items(499_999), items(500_000)].map(read)).toEqual([true, false, true, false]);
    expect(excess(lists(1_000_000))).toBe("more than 1000 levels");
    expect(excess(items(600_000))).toBe("more than 500000 values");
    expect(read(JSON.stringify('[{,\\"'.repeat(600_000)))).toBe(true);
    expect(read(`[${'{"a":[]},'.repeat(100_000)}1]`)).toBe(true);
  });

  test("is an object, a list, or neither", () => {
    expect([{}, [], null, "x", 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false]);
    expect([{}, [], null, "x", 1, undefined].map(isArray)).toEqual([false, true, false, false, false, false]);
  });
});

describe("an attribute", () => {
  test("is found whatever its case; the name as asked for comes first", () => {
    expect(attribute({ USERNAME: "a" }, "userName")).toBe("a");
    expect(attribute({ username: "a", userName: "b" }, "userName")).toBe("b");
    expect(attribute({ username: "a", USERNAME: "b" }, "userName")).toBe("a");
    expect(attribute({ userName: null, username: "b" }, "userName")).toBeNull();
    expect(attribute({ name: "a" }, "userName")).toBeUndefined();
  });

  test("of what is no object is undefined", () => {
    for (const value of [undefined, null, "id", 1, true, ["id"]]) expect(attribute(value, "length")).toBeUndefined();
  });

  test("is never inherited", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(attribute({}, name)).toBeUndefined();
      expect(attribute(parseJson(`{"${name}":1}`), name)).toBe(1);
    }
  });

  test("is text only if it is a string", () => {
    expect(text({ Id: "x" }, "id")).toBe("x");
    for (const id of [1, null, ["x"], { value: "x" }, true]) expect(text({ id }, "id")).toBeUndefined();
    expect(text(undefined, "id")).toBeUndefined();
  });
});
