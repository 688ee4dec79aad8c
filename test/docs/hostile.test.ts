import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { families } from "../hostile/rows/index.ts";
import { long, usual } from "../hostile/tried.ts";
import { hostilePage } from "./hostile-page.ts";

const rows = Object.values(families).flat();

test("no hostile server does what another one does", () => {
  expect(rows.length).toBeGreaterThan(95);
  expect(new Set(rows.map(({ does }) => does)).size).toBe(rows.length);
  // "x" would stand anywhere.
  expect(rows.filter(({ says }) => says.trim().length < 3 && says !== "***" && says !== "\ufffd")).toEqual([]);
});
test("docs/hostile.md tells all of them", () => {
  const page = hostilePage(families, {
    usual: [usual.inProcess, usual.overSockets],
    long: [long.inProcess, long.overSockets],
  });
  const file = new URL("../../docs/hostile.md", import.meta.url);
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(file, page);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
});
