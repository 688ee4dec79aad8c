/** A part of a page that is made; the rest of it is written. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/**
 * `UPDATE_DOCS=1 npx vitest run --project quick test/docs` writes it; without it is only compared.
 * @param page from the top of the project
 * @param name of the comments around it; a colon and more may follow
 */
export function expectPart(page: string, name: string, made: string): void {
  const file = new URL(`../../${page}`, import.meta.url);
  const text = readFileSync(file, "utf8");
  const part = new RegExp(`(<!-- ${name}[^>]*-->\\n)[\\s\\S]*?(<!-- /${name.split(":")[0]} -->)`);
  const [, begin = "", end = ""] = part.exec(text) ?? [];
  expect(begin, `${page} has the part ${name}`).not.toBe("");
  const wanted = text.replace(part, () => `${begin}${made}${end}`);
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(file, wanted);
  else expect(text).toBe(wanted);
}
