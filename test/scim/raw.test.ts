import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerOf } from "../../src/scim/json.ts";
import { hidden, rawFacts } from "../../src/scim/raw.ts";

/** JSON values whose numbers are integers that JSON.stringify writes in digits. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom('"', "\\", "\\u", "/", "{", "}", ":", ",", "1.0", "\n") }),
    fc.array(tie("json")),
    fc.dictionary(fc.string(), tie("json")),
  ),
}));
const pointer = (...keys: readonly string[]): string =>
  keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
const nested = (keys: readonly string[], text: string): string =>
  keys.reduceRight((inner, key) => `{${JSON.stringify(key)}:${inner}}`, text);

describe("facts about raw JSON text", () => {
  test("nothing is said of the JSON that a correct server writes, compact or indented", () => {
    fc.assert(
      fc.property(json, fc.constantFrom("", "  ", "\t"), (value, indent) => {
        expect(rawFacts(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  test("a key that is given twice is found wherever it is, with its path", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.string(), json, json, (path, key, first, second) => {
        const twice = JSON.stringify(key);
        const text = nested(path, `{${twice}:${JSON.stringify(first)}, ${twice} :${JSON.stringify(second)}}`);
        expect(rawFacts(text)).toEqual([
          { at: pointer(...path, key), fact: "duplicate-key", text: twice.slice(0, 200) },
        ]);
      }),
    );
  });

  test.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', []],
    ['{"a":1,"A":2}', []],
    ['{"a":1,"\\u0061":2}', ["/a"]],
    ['{"a":1,"b":2,"a":3,"a":4}', ["/a", "/a"]],
    ['{"list":[{},{"x":{"a/b":1,"a/b":1}}]}', ["/list/1/x/a~1b"]],
    ['{"__proto__":1,"__proto__":2}', ["/__proto__"]],
    ['{"":1,"":2}', ["/"]],
    ['["a","a",["a","a"],{"a":"a"}]', []],
    ['{"a":"\\"","b":"\\\\","b":1}', ["/b"]],
  ])("of %s the keys given twice are %j", (text, expected) => {
    expect(rawFacts(text).map(({ at }) => at)).toEqual(expected);
    expect(new Set(rawFacts(text).map(({ fact }) => fact)).size).toBeLessThanOrEqual(1);
  });

  test("a whole number with a fraction or an exponent is found, with its path and as it was written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 5 }),
        fc.integer(),
        fc.constantFrom(".0", ".000", "e0", "E+2", "e2", ".0e1", ".5e1"),
        (path, whole, tail) => {
          const literal = `${whole}${tail}`;
          expect(rawFacts(nested(path, `[0,${literal}]`))).toEqual([
            { at: pointer(...path, "1"), fact: "fraction-or-exponent", text: literal },
          ]);
        },
      ),
    );
  });

  test.each(["1", "-0", "1.5", "0.1e-3", "12e-1", "1e999", '"1.0"', '{"1.0":"1e2"}', "12345678901234567890"])(
    "nothing is said of %s, which is an integer as it should be, or none at all",
    (text) => {
      expect(rawFacts(text)).toEqual([]);
    },
  );

  test("a byte order mark is found, and what follows it is read", () => {
    expect(rawFacts('\uFEFF{"a":1.0}')).toEqual([
      { at: "", fact: "byte-order-mark", text: "U+FEFF" },
      { at: "/a", fact: "fraction-or-exponent", text: "1.0" },
    ]);
  });

  test("what is nested deeper than 200 levels is said once, not read, and what follows is", () => {
    const deep = (levels: number): string => `${"[".repeat(levels)}1.0${"]".repeat(levels)}`;
    expect(rawFacts(`{"a":${deep(199)}}`).map(({ fact }) => fact)).toEqual(["fraction-or-exponent"]);
    const facts = rawFacts(`{"a":${deep(10_000)},"b":1.0,"b":2}`);
    expect(facts.map(({ fact }) => fact)).toEqual(["too-deep", "fraction-or-exponent", "duplicate-key"]);
    expect(facts.slice(1).map(({ at }) => at)).toEqual(["/b", "/b"]);
  });

  test("no text makes it throw", () => {
    const jsonish = fc.string({
      unit: fc.constantFrom(...'{}[],:"\\01.eE+- \nut'.split(""), "true", "null", '"a"', '"a":', "\uFEFF", "é"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), jsonish), (text) => {
        expect(rawFacts(text).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 1000 },
    );
  });

  test("JSON that breaks off still tells what stood before", () => {
    fc.assert(
      fc.property(json, fc.nat(), (value, end) => {
        const text = `{"a":1.0,"rest":${JSON.stringify(value)}}`;
        expect(rawFacts(text.slice(0, Math.max(9, end % text.length))).map(({ at }) => at)).toEqual(["/a"]);
      }),
    );
  });

  test("an answer hides what its text tells, however much of it is as JSON.stringify would write it", () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(1e21, -1e300, 1e-7)).map((one) => String(one));
    const part = fc.oneof(
      json.map((value) => JSON.stringify(value)),
      number,
      fc.constantFrom("1.0", "2e0", '"e+"'),
    );
    const members = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), part), { maxLength: 4 });
    fc.assert(
      fc.property(members, (pairs) => {
        const text = `{${pairs.map(([key, value]) => `"${key}":${value}`).join(",")}}`;
        expect(hidden(answerOf(200, {}, text))).toEqual(rawFacts(text));
      }),
    );
  });

  test("an answer that is nested deeper than it could be written hides no key", () => {
    const text = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(hidden(answerOf(200, {}, text)).filter(({ fact }) => fact !== "too-deep")).toEqual([]);
  });

  test.each([
    ["members", () => `{"members":[${'{"value":"0123456789","display":"somebody"},'.repeat(110_000)}{}]}`],
    ["blanks", () => `[${" ".repeat(5_000_000)}1]`],
    ["digits", () => `[${"1".repeat(5_000_000)}.0]`],
    ["one long string", () => `["${"x".repeat(5_000_000)}"]`],
    ["backslashes", () => `["${"\\".repeat(5_000_000)}"]`],
    ["escaped quotes", () => `["${'\\"'.repeat(2_500_000)}"]`],
    ["an open string", () => `["${'\\"'.repeat(2_500_000)}`],
    ["brackets", () => "[".repeat(5_000_000)],
    ["braces", () => '{"a":'.repeat(1_000_000)],
    ["keys", () => `{${Array.from({ length: 400_000 }, (_, index) => `"k${index}":1`).join(",")}}`],
    ["faults", () => `[${"1.0,".repeat(1_250_000)}0]`],
  ])("five megabytes of %s are read at once", (_, text) => {
    const written = text();
    const started = performance.now();
    expect(rawFacts(written).length).toBeLessThanOrEqual(20);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
