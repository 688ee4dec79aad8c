import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Places where a harness that reads the RFCs too quickly accuses the innocent or lets the guilty go. */
const PITFALLS = 104;

test("every pitfall is a test, P1 to P104", () => {
  const folder = new URL(".", import.meta.url);
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".test.ts") && file !== "every.test.ts")
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  const told = new Set([...texts.join("\n").matchAll(/describe\("P(\d+): /g)].map(([, number]) => Number(number)));
  const all = Array.from({ length: PITFALLS }, (_, index) => index + 1);
  expect(all.filter((number) => !told.has(number))).toEqual([]);
});
