/** docs/hostile.md: what is done to a run by servers that mean no good, and how it ends. */
import type { Row } from "../hostile/bench.ts";

export interface Tried {
  /** How many runs of the two properties, by themselves and once for long. */
  readonly usual: readonly [inProcess: number, overSockets: number];
  readonly long: readonly [inProcess: number, overSockets: number];
}
const many = (number: number): string => number.toLocaleString("en-US");
const top = (rows: number, { usual, long }: Tried): string => `# Hostile servers

A harness is pointed at broken servers by definition. Here are ${rows} of them, each with one thing that it does to a whole
run of the command, over real sockets. Of every one of them this is asserted: the run comes to its end, nothing of the
tool's own breaks, the report is whole and its XML parses, no control character and no secret stands in anything that is
printed, and whatever remains on the server is told. Bounds hold: ten million bytes a body, a thousand levels and half a
million values of JSON, 16 kB of headers, a time limit a request.

What is printed is quoted as far as the test asks for it. Exit codes: 0 nothing fails, 1 something fails, 3 nothing could be
judged.

\`\`\`
npx vitest run --project quick test/hostile        # the rows, and the properties below
npx vitest run --project slow test/slow/hostile.test.ts   # those that take seconds, and the bounds of memory
FUZZ_RUNS=20000 npx vitest run --project quick test/hostile/fuzz.test.ts
\`\`\`

Beyond the list, answers are made up: statuses, headers, edited bodies and JSON of any kind at any request of a run, and edited
bytes over sockets. Every test run tries ${many(usual[0])} and ${many(usual[1])} of them; ${many(long[0])} and ${many(long[1])} have been tried in one go, without a
crash, a hang, a broken verdict or a report that does not parse.

The page is made from the rows in [test/hostile/rows](../test/hostile/rows):

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/hostile.test.ts
\`\`\`
`;

/** A cell of a table, in code, whatever stands in it. */
function code(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replaceAll("|", "\\|")
    .trim();
  return plain.includes("`") ? `\`\` ${plain} \`\`` : `\`${plain}\``;
}
const line = ({ does, says, code: exit }: Row): string =>
  `| ${does.replaceAll("|", "\\|")} | ${code(says)} | ${exit} |`;
const family = (name: string, rows: readonly Row[]): string =>
  [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    "",
    "| a server that … | the run says | exit code |",
    "| --- | --- | --- |",
    ...rows.map(line),
    "",
  ].join("\n");

export function hostilePage(families: Readonly<Record<string, readonly Row[]>>, tried: Tried): string {
  const all = Object.values(families).flat();
  return [top(all.length, tried), ...Object.entries(families).map(([name, rows]) => family(name, rows))].join("\n");
}
