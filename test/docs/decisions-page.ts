/** docs/decisions.md: what the RFCs leave to a server, what Okta makes of it, and what the checks therefore say. */
import type { CheckInfo, Citation } from "../../src/model.ts";
import type { Quirk } from "../../src/reference/quirk.ts";
import type { Decision } from "./decisions.ts";

const top = `# What the RFCs leave open

The RFCs leave a server many freedoms. Most of them do Okta no harm, and whoever takes them passes; some harm Okta all
the same. Each of those, and each of which one might think so, is decided here, one by one.

No server is accused of what does no harm: for every such freedom the reference server has a _legal quirk_, and a run
against it exits 0, in both dialects, with that quirk alone and with any number of them at once
([test/legal.test.ts](../test/legal.test.ts)).

The decisions stand in [fixtures/rfc/decisions.yaml](../fixtures/rfc/decisions.yaml). The page is made, not written:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/decisions.test.ts
\`\`\`
`;
const chapters: readonly {
  readonly decided: Decision["decided"];
  readonly title: string;
  readonly told: string;
  readonly last: string;
}[] = [
  {
    decided: "may",
    title: "Allowed, and Okta needs it otherwise",
    told: "The RFCs allow it. A check of level `may` tells what Okta does about it; the run fails where Okta stops or goes on with wrong data.",
    last: "Checks, and Okta's reaction",
  },
  {
    decided: "legal",
    title: "Allowed, and nothing is held against it",
    told: "The RFCs allow it and Okta was not seen to mind, or not where the app has switched off what would need it. The quirks prove that nobody is accused of it.",
    last: "Proven by",
  },
  {
    decided: "should",
    title: "Not quite as free as it looks",
    told: "The RFCs advise against it. A check of level `should` says so.",
    last: "Checks, and Okta's reaction",
  },
  {
    decided: "must",
    title: "No freedom, though often taken for one",
    told: "The RFCs rule it out, whether Okta minds or not.",
    last: "Checks, and Okta's reaction",
  },
];

export interface Shown {
  readonly checkOf: (id: string) => CheckInfo | undefined;
  readonly legal: readonly Quirk[];
}
export const decisionsPage = (decisions: readonly Decision[], { checkOf, legal }: Shown): string =>
  [
    top,
    ...chapters.map(({ decided, title, told, last }) => {
      const rows = decisions.filter((one) => one.decided === decided).map((one) => row(one, checkOf));
      return `## ${title}\n\n${told}\n\n${table(["What a server does", "What the RFCs leave", "What Okta does", last], rows)}`;
    }),
    harmless(decisions, legal),
  ].join("\n");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")}\n`;
const cell = (text: string): string => text.replaceAll("|", "\\|");
function row(decision: Decision, checkOf: Shown["checkOf"]): readonly string[] {
  const { freedom, rfc, leaves, okta, evidence, checks = [], quirks = [], tests = [] } = decision;
  const shown = [
    ...checks.map((id) => `\`${id}\`: ${checkOf(id)?.okta ?? ""}`),
    ...quirks.map((id) => `\`${id}\``),
    ...tests.map((file) => `[${file}](../${file})`),
  ];
  return [freedom, `${leaves} ${rfc.map(link).join(", ")}`, `${okta} ${link(evidence)}`, shown.join("<br>")];
}
function link(citation: Citation): string {
  const [, rfc, section = ""] = /^(?:RFC (\d+)|okta-wire) §(.+)$/.exec(citation) ?? [];
  return rfc === undefined
    ? `[What Okta sends §${section}](okta-wire.md#section-${section})`
    : `[${citation}](https://www.rfc-editor.org/rfc/rfc${rfc}#section-${section})`;
}

/** Every legal quirk of which no decision speaks. */
function harmless(decisions: readonly Decision[], legal: readonly Quirk[]): string {
  const told = new Set(decisions.flatMap(({ quirks = [] }) => quirks));
  const rest = legal.filter(({ id }) => !told.has(id)).map(({ id, title }) => [title, `\`${id}\``]);
  return `## Allowed, and nobody would think otherwise

Nothing here needed a decision. These too are quirks of the reference server, and no run accuses it of them.

${table(["What a server does", "Quirk"], rest)}`;
}
