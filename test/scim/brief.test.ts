import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brief } from "../../src/scim/brief.ts";
import { parseJson } from "../../src/scim/json.ts";

describe("a value in brief", () => {
  test("is its JSON, cut after 200 characters", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(parseJson(JSON.stringify(value)));
        const written = brief(parseJson(JSON.stringify(value)));
        if (json.length <= 200) expect(written).toBe(json);
        else expect(json.startsWith(written.slice(0, -1)) && written.endsWith("…") && written.length <= 200).toBe(true);
      }),
    );
  });

  test("is nothing where nothing is", () => {
    expect(brief(undefined)).toBe("nothing");
    expect(brief(null)).toBe("null");
    expect(brief("nothing")).toBe('"nothing"');
  });

  test("is never cut inside of a character", () => {
    for (let length = 0; length < 4; length += 1)
      expect(brief("x".repeat(length) + "🌳".repeat(200))).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  test("comes at once, whatever the size and depth of the value", () => {
    const deep = parseJson(`${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}`);
    expect(brief(deep)).toHaveLength(200);
    expect(brief(Array.from({ length: 1_000_000 }, () => "x"))).toHaveLength(200);
    expect(brief("x".repeat(50_000_000))).toHaveLength(200);
  });
});
