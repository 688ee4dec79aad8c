/** docs/oin.md: Okta's test plan, case by case, with what shows each, or why nothing can. */
import type { AppKind } from "../../src/model.ts";
import type { PlanCase, Section, Setting } from "../../src/oin/case.ts";
import { STILL_ASKED } from "../../src/reporters/oin.ts";

const top = `# Okta's test plan

Who submits an integration to the Okta Integration Network is asked to go through a test plan: 61 cases, and eight more
for apps with entitlements or attributes of their own (spreadsheets [D-XLS](okta-wire.md#how-to-read-the-evidence)).
\`--oin\` holds a run against it, on the console and in the JUnit report:

\`\`\`sh
npx scim-okta-test --url https://scim.example.com/scim/v2 --token "$TOKEN" --oin
\`\`\`

**${STILL_ASKED}**
What is called shown here is the SCIM half of a case: the requests that Okta sends for it, and what the server makes of
them.

| verdict | meaning |
| --- | --- |
| shown | everything was met that the suites expect in the steps of the case, in every app that was played |
| partly shown | some of it was, or it is a case of which SCIM shows a part only |
| warns, fails | something was not met, and it does not fail the run, or it does; of the checks that look everywhere, only what the RFC forbids or Okta minds |
| not shown | nothing of it was judged: the suite was not played, the feature is off in the app, or something kept it from being judged |
| by hand | it cannot be observed from the SCIM side |

Steps are named suite/step, and with a third name only that part of the step counts. \`scim-okta-test list\` says what
each of them does. Tests keep this page true: a server without faults shows every case that can be shown, in both kinds
of app, and for every case there is a fault that makes it fail. The page is made, not written:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/oin.test.ts
\`\`\`
`;
const head = ["Case", "What is done", "Passes when", "Shown by", "Left to do by hand"];
const words: Readonly<Record<PlanCase["shows"], string>> = { yes: "can be shown", partly: "in part", no: "cannot" };

export const oinPage = (plan: readonly Section[]): string =>
  [`${top}\n${counts(plan)}\n`, ...plan.map(section)].join("\n");

function counts(plan: readonly Section[]): string {
  const cases = plan.flatMap((one) => one.cases);
  const many = (shows: PlanCase["shows"]): string =>
    `${cases.filter((one) => one.shows === shows).length} ${words[shows]}`;
  return `Of ${cases.length} cases, ${many("yes")}, ${many("partly")}, ${many("no")}.`;
}
const section = ({ title, cases }: Section): string =>
  `## ${title}\n\n${[head, head.map(() => "---"), ...cases.map(cells)].map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
const cells = (one: PlanCase): readonly string[] => [
  one.id,
  `${one.does}.`,
  `${one.passes}.`,
  shownBy(one),
  `${one.byHand ?? "All of it"}.`,
];

function shownBy(one: PlanCase): string {
  if (one.shows === "no") return `Not observable from the SCIM side: ${one.why}`;
  const partly = one.shows === "partly" ? [`Partly: ${one.why}`] : [];
  const where = [
    ...(one.app === undefined ? [] : [`${apps[one.app]} only`]),
    ...(one.setting === undefined ? [] : [conditions[one.setting]]),
  ];
  const steps = one.by.map((place) => `\`${place}\``).join(", ");
  return [`${steps}${where.length > 0 ? ` (${where.join("; ")})` : ""}`, ...partly].join("<br>");
}
const apps: Readonly<Record<AppKind, string>> = { oin: "catalog apps", aiw: "wizard apps" };
const conditions: Readonly<Record<Setting, string>> = {
  "renames-groups": "where Rename app groups is on",
  "keeps-group-names": "where Rename app groups is off",
  "own-attributes": "where the app maps attributes of the target's own",
};
