/** docs/okta-tests.md: every assertion of Okta's own tests, and what shows it here. */
import type { Assertion, OktaTest, TestRequest } from "./okta-tests.ts";

const top = `# Okta's own tests

Okta asks whoever submits an integration to run four tests of its own against the server first. They are written for a
service that plays files of requests; this page holds every assertion in them, and the check of this project that shows
it, with a suite and a step where it looks.

- The **SPEC test** and the **Entitlements test** talk to the SCIM server directly. The suite \`okta-spec\` sends exactly
  their requests, headers and all, in their order (\`scim-okta-test --suite okta-spec\`), and every report says in one
  line whether the SPEC test would pass. The test needs a directory that is not empty; the suite sees to that itself.
  Where a step begins with "Optional", the integration may fail it.
- The two **CRUD tests** tell an Okta org what to do, through Okta's own API, and then look at the SCIM server. A
  simulated Okta has no such API: here the org does by itself what the test would have told it, and the usual suites look
  at the server after each step. Names and addresses are compared there as the RFCs compare them, without case;
  \`spec-as-sent\` compares letter by letter.

The page is made from [fixtures/okta/spec-tests.json](../fixtures/okta/spec-tests.json), not written, and a test fails
where an assertion has neither a check nor a reason:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/docs/okta-tests.test.ts
\`\`\`
`;
const head = ["Step", "Request", "Assertion", "Shown by"];

export const oktaTestsPage = (tests: readonly OktaTest[]): string => [top, ...tests.map(section)].join("\n");

function section({ test, file, requests }: OktaTest): string {
  const rows = requests.flatMap((request) => request.assertions.map((one, index) => row(request, one, index)));
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const source = `[${file}](https://developer.okta.com/standards/SCIM/SCIMFiles/${file})`;
  const assertions = `${rows.length} ${rows.length === 1 ? "assertion" : "assertions"}`;
  const asked = `${requests.length} ${requests.length === 1 ? "request" : "requests"}`;
  return `## ${test}\n\n${source}: ${asked}, ${assertions}.\n\n${lines.join("\n")}\n`;
}
function row({ number, step, method, url }: TestRequest, assertion: Assertion, index: number): readonly string[] {
  const told = index === 0 ? [`${number}. ${escaped(step)}`, code(`${method} ${url}`)] : ["", ""];
  return [...told, asserted(assertion), shown(assertion)];
}
const words: Readonly<Record<Assertion["is"], string>> = {
  not_empty: "is not empty",
  is_a_number: "is a number",
  equal: "is, as text,",
  equal_number: "is",
  has_value: "holds",
  contains: "contains",
  is_less_than: "is less than",
};
const asserted = ({ of, is, value }: Assertion): string =>
  `${code(of)} ${words[is]}${value === undefined ? "" : ` ${code(value)}`}`;
const shown = ({ shownBy = {}, why }: Assertion): string =>
  why ??
  Object.entries(shownBy)
    .map(([check, step]) => `${code(check)} in ${step}`)
    .join("<br>");
const code = (text: string): string => `\`${text}\``;
/** A page of this kind is often shown by what takes braces for a template. */
const escaped = (text: string): string => (text.includes("{{") ? code(text) : text);
