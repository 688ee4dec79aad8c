import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor } from "../../src/reporters/redact.ts";
import { wild } from "./strings.ts";

describe("a secret that is known", () => {
  const secret = `tök"en/+ \\1'é`;
  test.each([
    ["as it is", `a ${secret} b`],
    ["percent-encoded", `?x=${encodeURIComponent(secret)}&`],
    ["percent-encoded in lower case", `?x=${encodeURIComponent(secret).toLowerCase()}&`],
    [
      "percent-encoded to the last sign",
      `?x=${[...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")}`,
    ],
    ["percent-encoded twice", `?x=${encodeURIComponent(encodeURIComponent(secret))}`],
    ["as a form sends it", `x=${new URLSearchParams({ x: secret }).toString().slice(2)}`],
    ["in base64", `Basic ${Buffer.from(secret).toString("base64")}`],
    ["in base64 with others before and behind it", Buffer.from(`Bearer ${secret}; and more`).toString("base64")],
    ["in base64 with two before it", Buffer.from(`--${secret}`).toString("base64")],
    ["in base64 for URLs", `x=${Buffer.from(secret).toString("base64url")}`],
    ["in JSON", `{"detail":${JSON.stringify(`no ${secret}!`)}}`],
    ["in JSON that escapes more than it must", `{"detail":"t\\u00f6k\\u0022en\\/\\u002B \\\\1'\\u00E9"}`],
    ["in JSON inside JSON", JSON.stringify({ detail: JSON.stringify({ detail: secret }) })],
    ["in broken JSON", `{"detail":${JSON.stringify(secret)}`],
    ["as a key", JSON.stringify({ [secret]: 1 })],
  ])("does not survive %s", (_, text) => {
    const clean = redactor([secret])(text);
    expect(clean).toContain("***1***");
    expect(clean).not.toContain("1'");
  });
  test("does not survive as a beginning with an ellipsis", () => {
    const clean = redactor(["eyJhbGciOiJIUzI1NiJ9.payload.signature"])('401 {"detail":"no eyJhbGciOiJIUzI1NiJ9.pay…');
    expect(clean).toBe('401 {"detail":"no ***1***');
  });
  test("that is a number does not break the JSON it stands in", () => {
    expect(redactor(["12345678"])('{"id":12345678,"x":[-912345678.5],"y":1.0}')).toBe(
      '{"id":"***1***","x":["-9***1***.5"],"y":1.0}',
    );
  });
  test("that looks like JSON itself does not survive in a string", () => {
    expect(redactor(['["abcdefg"]'])(JSON.stringify({ x: '["abcdefg"]' }))).toBe('{"x":"***1***"}');
  });
  test("of less than eight characters is too likely to be something else", () => {
    expect(redactor(["1234567", ""])("1234567")).toBe("1234567");
  });
  test("goes as a whole where it contains another", () => {
    expect(redactor(["password", "password-and-more"])("password-and-more, password")).toBe("***1***, ***2***");
  });
});

describe("a secret that is learned later", () => {
  test("is found from then on, and the others keep their markers", () => {
    const secrets = new Set(["correct horse"]);
    const redact = redactor(secrets);
    expect(redact("correct horse, battery staple")).toBe("***1***, battery staple");
    secrets.add("battery staple");
    expect(redact("correct horse, battery staple")).toBe("***1***, ***2***");
  });
  test("may be one of many long tokens, and costs little", () => {
    const token = (n: number): string => `eyJhbGciOiJSUzI1NiJ9.${String(n).repeat(1_000).slice(0, 1_000)}.signature`;
    const secrets = new Set(Array.from({ length: 20 }, (_, n) => token(n)));
    const redact = redactor(secrets);
    const body = JSON.stringify({ Resources: Array.from({ length: 20 }, (_, n) => ({ id: `${n}`, userName: "ada" })) });
    const started = performance.now();
    for (let i = 0; i < 100; i += 1) redact(body);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe("a field that is secret by its name", () => {
  const redact = (text: string): string => redactor([])(text);
  test.each([
    ['{"password":"x"}', '{"password":"***1***"}'],
    ['{ "Password" : "a\\"b\\\\" , "n" : 1.0 }', '{ "Password" : "***1***" , "n" : 1.0 }'],
    ['{"clientSecret":"x","access_token":"y"}', '{"clientSecret":"***1***","access_token":"***2***"}'],
    ['{"Authorization":"Bearer x","token":12}', '{"Authorization":"***1***","token":"***2***"}'],
    ['[{"a":{"password":"x"}},"password",":","x"]', '[{"a":{"password":"***1***"}},"password",":","x"]'],
    ['{"password":"","secret":null,"token":true}', '{"password":"","secret":null,"token":true}'],
    ['{"passwordPolicy":"long","tokenType":"Bearer"}', '{"passwordPolicy":"long","tokenType":"Bearer"}'],
    ['{"token":{"kind":"x","password":["y"]}}', '{"token":{"kind":"x","password":["y"]}}'],
    ['200 {"id":"1","password":"abc…', '200 {"id":"1","password":"***1***"'],
    ['{"detail":"{\\"password\\":\\"x\\"}"}', '{"detail":"{\\"password\\":\\"***1***\\"}"}'],
  ])("%s", (text, clean) => {
    expect(redact(text)).toBe(clean);
  });
  test("has the same marker as the same value elsewhere, in every text", () => {
    const clean = redactor(["hunter22", "another-secret"]);
    expect(clean('{"password":"other"}')).toBe('{"password":"***1***"}');
    expect(clean('{"password":"hunter22","x":"is hunter22"}')).toBe('{"password":"***2***","x":"is ***2***"}');
    expect(clean('{"token":"other"}')).toBe('{"token":"***1***"}');
  });
  test("is not hidden twice", () => {
    const clean = redactor(["hunter22"]);
    const once = clean('{"password":"hunter22"}, x=hunter22');
    expect(clean(once)).toBe(once);
  });
});

describe("whatever the secrets and the texts", () => {
  const secrets = fc.array(
    wild.filter((secret) => secret.length >= 8 && !secret.includes("*")),
    { minLength: 1, maxLength: 3 },
  );
  const around = (list: readonly string[]): fc.Arbitrary<string> =>
    fc.array(fc.oneof(wild, fc.constantFrom(...list)), { maxLength: 4 }).map((parts) => parts.join(""));
  const strings = (json: unknown): readonly string[] => {
    if (typeof json === "string") return [json];
    return typeof json === "object" && json !== null
      ? Object.entries(json).flatMap(([key, value]) => [key, ...strings(value)])
      : [];
  };

  test("no secret survives, and JSON stays JSON", () => {
    const cases = secrets.chain((list) =>
      fc.tuple(fc.constant(list), fc.jsonValue(), fc.dictionary(around(list), around(list), { maxKeys: 4 })),
    );
    fc.assert(
      fc.property(cases, ([list, other, body]) => {
        const clean: unknown = JSON.parse(redactor(list)(JSON.stringify({ other, body })));
        for (const text of strings(clean)) for (const secret of list) expect(text).not.toContain(secret);
      }),
    );
  });
  test("no secret survives in text that is no JSON", () => {
    fc.assert(
      fc.property(
        secrets.chain((list) => fc.tuple(fc.constant(list), around(list))),
        ([list, text]) => {
          const clean = redactor(list)(`- ${text}`);
          for (const secret of list) expect(clean).not.toContain(secret);
        },
      ),
    );
  });
  test("a text without secrets is left to the letter", () => {
    fc.assert(
      fc.property(fc.json(), wild, (json, text) => {
        const clean = redactor(["correct horse battery staple"]);
        expect(clean(json)).toBe(json);
        expect(clean(`- ${text}`)).toBe(`- ${text}`);
      }),
    );
  });
});

test.each([
  ["quotes", '"'.repeat(300_000)],
  ["escaped quotes", `"${'\\"'.repeat(3_000_000)}`],
  ["backslashes", "\\".repeat(500_000)],
  ["field names", '"password":"'.repeat(50_000)],
  ["a large JSON string", JSON.stringify({ x: '"'.repeat(3_000_000) })],
])("a hostile body of %s is done with quickly", (_, text) => {
  const started = performance.now();
  redactor(["correct horse battery staple", '\\\\"quoted"'])(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
