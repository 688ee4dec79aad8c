import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import type { Quirk } from "../../src/reference/quirk.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { checksPage } from "./checks-page.ts";
import { placesOfChecks } from "./places.ts";

const notices = ({ noticedBy, rfc = [] }: Quirk): readonly string[] => [...noticedBy.oin, ...noticedBy.aiw, ...rfc];

test("docs/checks.md says what each check is about and what shows that it can fail", () => {
  const placesOf = placesOfChecks();
  const page = checksPage(
    checks.map((check) => ({
      check,
      looks: placesOf(check.id),
      shownBy: quirks.filter((quirk) => notices(quirk).includes(check.id)),
    })),
  );
  const file = new URL("../../docs/checks.md", import.meta.url);
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(file, page);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
});
