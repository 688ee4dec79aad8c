import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, shown, visible } from "../../src/reporters/text.ts";
import { wild } from "./strings.ts";

test.each([
  ["an ANSI escape", "\u001b[31mred", String.raw`\u001b[31mred`],
  ["its one-character form", "\u009b2J", String.raw`\u009b2J`],
  ["a line break", "a\r\n\tb", String.raw`a\r\n\tb`],
  ["a NUL", "\0", String.raw`\u0000`],
  ["half a surrogate pair", "\ud83d!\ude00", String.raw`\ud83d!\ude00`],
  ["reversed writing", "a\u202eb", String.raw`a\u202eb`],
  ["a blank that is none", "a\u00a0b\u200bc", String.raw`a\u00a0b\u200bc`],
  ["an invisible character beyond the first plane", "\u{e0001}", String.raw`\udb40\udc01`],
  ["what XML does not allow", "\uffff", String.raw`\uffff`],
])("%s is spelt out", (_, text, spelt) => {
  expect(visible(text)).toBe(spelt);
});
test.each(["Zoë O'Neill 王小明 😀", 'a "b" \\u0041 <c> & d'])("what can be seen stays: %s", (text) => {
  expect(visible(text)).toBe(text);
});
test("nothing invisible is left of any text, and JSON still says the same", () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(visible(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]*$/u);
      expect(JSON.parse(visible(JSON.stringify({ text })))).toEqual({ text });
    }),
  );
});

test("a long text is cut and says how long it was", () => {
  expect(cut("x".repeat(300))).toBe("x".repeat(300));
  expect(cut("x".repeat(12_345))).toBe(`${"x".repeat(300)}… (12,345 characters)`);
  expect(cut("😀".repeat(10), 5)).toBe("😀😀… (20 characters)");
});
test("secrets go before the cut, which might leave half of one", () => {
  expect(shown(`${"x".repeat(297)}hunter22`, (text) => text.replace("hunter22", "***"))).toBe(`${"x".repeat(297)}***`);
});
