/** docs/coverage.md: which requests of Okta's are known, how well, and which step of which suite sends each. */
import type { Evidence, Method } from "../../src/model.ts";

export interface Row {
  readonly id: string;
  /** Where it begins in templates.json. */
  readonly line: number;
  readonly class: Evidence;
  readonly app: string;
  readonly method: Method;
  readonly path: string;
  readonly query: string;
  /** Move → its parts. */
  readonly sentBy: Readonly<Record<string, readonly string[]>>;
  /** Suite → its steps. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly recorded?: string;
  readonly note?: string;
}

const top = `# Coverage

Every request that Okta's SCIM client is known to send, and some that it may send, with what sends each of them here.
The templates stand in [fixtures/okta/templates.json](../fixtures/okta/templates.json), bodies and all; who says so, and
how sure it is, stands beside each, in the codes of [What Okta sends](okta-wire.md#how-to-read-the-evidence). C1 and its
like are [contradictions between sources](okta-wire.md#section-13).

Tests keep this page true: every template is sent, key for key, by the steps that are named here, and
nothing that Okta sends in a suite is without a template. The page is made, not written:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/coverage.test.ts
\`\`\`
`;
const classes: Readonly<Record<Evidence, { readonly title: string; readonly told: string }>> = {
  client: {
    title: "What Okta's client sends",
    told: "today. Where sources disagree, section 13 of What Okta sends says why it is this form. The usual suites send it, some of it where a feature of the app is on. What goes wrong can fail a run.",
  },
  guess: {
    title: "Guesses",
    told: "where it is known that Okta sends something and nobody has seen its form. Usual suites of their own send them, where the feature is on. What goes wrong is a warning at most.",
  },
  variant: {
    title: "Variants",
    told: "which Okta sent once, stand in one log only, or are told without a trace. `--tolerance` sends them, and they never fail a run.",
  },
  "okta-test": {
    title: "Okta's tests",
    told: "are what its test files and testers send, and its client does not. Probes in the usual suites send it.",
  },
};
const order: readonly Evidence[] = ["client", "guess", "variant", "okta-test"];
const legend: string = order
  .map((evidence) => `- **${classes[evidence].title}**: ${classes[evidence].told}`)
  .join("\n");
const head = ["Template", "Request", "App", "Move: part", "Suite: step", "Provenance"];

export function coveragePage(rows: readonly Row[]): string {
  const sources = [...new Set(rows.flatMap((row) => row.sources))].toSorted();
  return [
    `${top}\n${legend}\n`,
    ...order.map((evidence) => section(evidence, rows)),
    `${sources.map(target).join("\n")}\n`,
  ].join("\n");
}

function section(evidence: Evidence, rows: readonly Row[]): string {
  const own = rows.filter((row) => row.class === evidence);
  const lines = [head, head.map(() => "---"), ...own.map(cells)].map((row) => `| ${row.join(" | ")} |`);
  return `## ${classes[evidence].title}\n\n${lines.join("\n")}\n`;
}
function cells({ id, line, app, method, path, query, sentBy, steps, ...row }: Row): readonly string[] {
  return [
    `[${code(id)}](../fixtures/okta/templates.json#L${line})`,
    code(`${method} ${path}${query === "" ? "" : `?${query}`}`),
    app,
    listed(Object.entries(sentBy)),
    listed([...steps]),
    provenance(row),
  ];
}
const code = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;
const listed = (entries: readonly (readonly [string, readonly string[]])[]): string =>
  entries.map(([name, inner]) => `${name}: ${inner.join(", ")}`).join("<br>");
function provenance({
  sources,
  confidence,
  recorded,
  note,
}: Pick<Row, "sources" | "confidence" | "recorded" | "note">) {
  const file = recorded === undefined ? "" : `, [recorded](../fixtures/okta/${recorded})`;
  return `${confidence}: ${sources.map((source) => `[${source}]`).join(", ")}${file}${note === undefined ? "" : ` (${note})`}`;
}
/** Where a link like [D-REF] leads. */
const target = (source: string): string =>
  `[${source}]: okta-wire.md#${/^C\d+$/.test(source) ? "section-13" : "how-to-read-the-evidence"}`;
