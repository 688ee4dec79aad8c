import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { schema } from "../../src/app-profile/schema.ts";

const PUBLISHED = "fixtures/apps/app-profile.schema.json";

test("the published JSON Schema is the one that profiles are checked with", async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${PUBLISHED}`);
});
test("it holds for editors, which do not know what a discriminator is", () => {
  const ajv = new Ajv({ strict: false });
  const valid = ajv.compile(JSON.parse(readFileSync(PUBLISHED, "utf8")));
  for (const name of readdirSync("fixtures/apps").filter((file) => file.endsWith(".yaml"))) {
    const text = readFileSync(`fixtures/apps/${name}`, "utf8");
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=app-profile.schema.json");
    expect([name, valid(parse(text)), valid.errors]).toEqual([name, true, null]);
  }
  expect(valid({ kind: "aiw", userOperations: {} })).toBe(false);
  expect(valid({ kind: "oin", authentication: { mode: "bearer", token: "typed here" } })).toBe(false);
});
test("every key says what it is", () => {
  const nameless: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      if (path.endsWith("/properties") && !("description" in below) && !("const" in below))
        nameless.push(`${path}/${key}`);
      look(below, `${path}/${key}`);
    }
  };
  look(schema, "");
  expect(nameless).toEqual([]);
});
