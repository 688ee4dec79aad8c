/** docs/requirements.md: every requirement of the RFCs on a service provider, with the checks that show it or the reason why none does. */
import { sectionOf, type Requirement } from "./requirements.ts";

const top = `# What the RFCs require

Every requirement of RFC 7643 and RFC 7644 on a service provider, and those of RFC 9865 (cursors) and RFC 9967
(asynchronous answers) that a client can meet, in our own words, with the checks that show it and the suites in which
they look, or the reason why none does. _Everywhere_: the check stands, and looks at every answer it applies to, in
whatever suite. Suites called \`rfc-…\` are played with \`--suite rfc\`.

_Okta_ says whether Okta depends on it: **blocker**, **relevant** or unused. _Verdict_ says what becomes of a server that
does otherwise: it fails, is warned, or is told.

The page is made, not written:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/requirements.test.ts
\`\`\`
`;
/** @param placesOf the suites in which a check looks, or that it looks everywhere */
export function requirementsPage(
  requirements: readonly Requirement[],
  placesOf: (check: string) => readonly string[],
): string {
  const rfcs = [...new Set(requirements.map((one) => sectionOf(one).rfc))];
  return [top, summary(requirements), ...rfcs.map((rfc) => chapter(rfc, requirements, placesOf))].join("\n");
}

const isShown = ({ checks }: Requirement): boolean => checks !== undefined;
function summary(requirements: readonly Requirement[]): string {
  const row = (okta: Requirement["okta"]): string => {
    const those = requirements.filter((one) => one.okta === okta);
    return `| ${okta} | ${those.length} | ${those.filter(isShown).length} | ${those.filter((one) => !isShown(one)).length} |`;
  };
  return `| Okta | requirements | shown by checks | not shown, with the reason |
| --- | --- | --- | --- |
${(["blocker", "relevant", "unused"] as const).map(row).join("\n")}
`;
}
function chapter(rfc: string, all: readonly Requirement[], placesOf: (check: string) => readonly string[]): string {
  const those = all.filter((one) => sectionOf(one).rfc === rfc);
  const number = rfc.replace(/\D/g, "");
  const rows = those.map((one) => {
    const { section } = sectionOf(one);
    const link = `[§${section}](https://www.rfc-editor.org/rfc/rfc${number}#section-${section})`;
    const okta = one.okta === "unused" ? one.okta : `**${one.okta}**`;
    return `| ${one.id} ${link} | ${one.keyword} | ${okta} | ${one.verdict} | ${cell(one.says)} | ${shownBy(one, placesOf)} |`;
  });
  return `## ${rfc}

| Requirement | Keyword | Okta | Verdict | What it asks for | Checks: suites, or why none |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
const cell = (text: string): string => text.replaceAll("|", "\\|");
function shownBy({ checks = [], why, level }: Requirement, placesOf: (check: string) => readonly string[]): string {
  const shown = checks.map((check) => `\`${check}\`: ${placesOf(check).join(", ")}`).join("<br>");
  return [shown, why, level]
    .filter((part) => part !== undefined && part !== "")
    .map((part) => cell(part ?? ""))
    .join("<br>");
}
