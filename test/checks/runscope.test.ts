import { describe, expect, test } from "vitest";
import { assertion, compares, type Comparison, kindOfValue } from "../../src/checks/kit/runscope.ts";
import type { Json } from "../../src/model.ts";

type Value = Json | undefined;
const cases: readonly [Comparison, wanted: string, holds: readonly Value[], fails: readonly Value[]][] = [
  ["not_empty", "", ["a", 0, false, [0], { a: 1 }], [undefined, null, "", [], {}]],
  ["is_a_number", "", [0, 1.5, -1, "1", "2.5"], [undefined, null, "", " ", "one", true, [], [1]]],
  ["equal", "true", [true, "true"], [undefined, null, "True", 1, [true]]],
  ["equal", "401", [401, "401"], [undefined, null, "0401", 404]],
  ["equal", "0", [0, "0"], [undefined, null, "", false]],
  ["equal", "Ada", ["Ada"], ["ada", "Ada "]],
  ["equal_number", "1", [1, "1", "1.0"], [undefined, null, "", 0, "one", true, [1]]],
  ["equal_number", "0", [0, "0"], [undefined, null, "", false]],
  ["has_value", "urn:a", [["urn:a"], ["b", "urn:a"]], [undefined, null, "urn:a", ["URN:A"], ["urn:a:b"], []]],
  ["contains", "urn:a", [["urn:a"], ["urn:a:b"], "urn:a"], [undefined, null, [], ["URN:A"], "urn"]],
  ["is_less_than", "600", [0, 599, "599"], [600, undefined, "soon"]],
];

describe.each(cases)("%s %j", (comparison, wanted, holds, fails) => {
  test.each(holds.map((value) => [value]))("%j: yes", (value) => {
    expect(compares(value, comparison, wanted)).toBe(true);
  });
  test.each(fails.map((value) => [value]))("%j: no", (value) => {
    expect(compares(value, comparison, wanted)).toBe(false);
  });
});

describe("an assertion", () => {
  const list = { Resources: [{ name: { familyName: "Byron" }, emails: [] }] };
  test("finds its value by names and numbers, to the letter", () => {
    expect(assertion(list, ["Resources", 0, "name", "familyName"], "equal", { wanted: "Byron" })).toEqual([]);
    for (const place of [
      ["resources", 0, "name", "familyName"],
      ["Resources", 1, "name", "familyName"],
      ["Resources", "0"],
    ])
      expect(assertion(list, place, "not_empty")).toHaveLength(1);
  });
  test("has the place, what was asked for and what was there", () => {
    expect(assertion(list, ["Resources", 0, "emails", 0, "value"], "not_empty")).toEqual([
      { at: "/Resources/0/emails/0/value", expected: "a value", actual: "nothing" },
    ]);
    expect(assertion({ startIndex: "one" }, ["startIndex"], "is_a_number")).toEqual([
      { at: "/startIndex", expected: "a number", actual: '"one"' },
    ]);
  });
  test("keeps a value to itself that is nobody's business", () => {
    const place = ["Resources", 0, "name", "familyName"];
    expect(assertion(list, place, "equal", { wanted: "Ada", told: kindOfValue })).toEqual([
      { at: "/Resources/0/name/familyName", expected: '"Ada"', actual: "another text" },
    ]);
    expect([undefined, null, "", [], {}, "a", 1, true, [1], { a: 1 }].map(kindOfValue)).toEqual([
      "nothing",
      "null",
      "an empty text",
      "an empty list",
      "an empty object",
      "another text",
      "another number",
      "another boolean",
      "another list",
      "another object",
    ]);
  });
});
