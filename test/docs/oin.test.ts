import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testPlan } from "../../src/oin/plan.ts";
import { oinPage } from "./oin-page.ts";

test("docs/oin.md says of every case of Okta's test plan what shows it, or why nothing can", () => {
  const file = new URL("../../docs/oin.md", import.meta.url);
  const page = oinPage(testPlan);
  if (process.env["UPDATE_DOCS"] === undefined) expect(readFileSync(file, "utf8")).toBe(page);
  else writeFileSync(file, page);
});
