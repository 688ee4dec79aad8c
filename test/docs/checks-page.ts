/** docs/checks.md: every check, what it is about, and the quirks that show that it can fail. */
import type { Check } from "../../src/model.ts";
import type { Quirk } from "../../src/reference/quirk.ts";
import { citationLink } from "../../src/reporters/links.ts";

const top = `# Checks

Every requirement that a run can find broken. The level is what the RFCs say (**must**, **should**; **may**: they leave
it open, and Okta needs it); the reaction is what Okta does about it (**blocks**: it stops there; **degrades**: it goes on
with wrong data; **tolerates**). _Looks_ says in which suites, or everywhere. _Shown by_ names quirks of the reference
server that the check notices: \`scim-okta-test demo QUIRK\` shows it.

The page is made, not written:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/checks.test.ts
\`\`\`
`;
export interface Placed {
  readonly check: Check;
  /** Suites, or that it looks everywhere. */
  readonly looks: readonly string[];
  readonly shownBy: readonly Quirk[];
}
export const checksPage = (all: readonly Placed[]): string =>
  [
    top,
    ...all
      .toSorted((one, other) => one.check.id.localeCompare(other.check.id))
      .map(({ check: { id, title, level, okta, consequence, fix, cite }, looks, shownBy }) =>
        [
          `<a id="${id}"></a>\n## ${id}`,
          `${title}. **${level}**, Okta **${okta}**.`,
          [
            `- Otherwise: ${consequence}`,
            `- Fix: ${fix}`,
            `- See: ${cite.map((one) => `[${one}](${citationLink(one).replace(/^docs\//, "")})`).join(", ")}`,
            `- Looks: ${looks.join(", ")}`,
            `- Shown by: ${shownBy.map((quirk) => `\`${quirk.id}\``).join(", ") || "a test of its own"}`,
          ].join("\n"),
          "",
        ].join("\n\n"),
      ),
  ].join("\n");
