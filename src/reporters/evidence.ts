/** What a reader needs to act on a finding, in words; console and JUnit lay it out. */
import type { CheckInfo, Exchange, Finding, Reaction, Verdict } from "../model.ts";
import { curl, type Run } from "./curl.ts";
import { citationLink } from "./links.ts";
import { type Redact, namesSecret } from "./redact.ts";
import { shown } from "./text.ts";

export type Line = readonly [label: string, text: string];
export type Found = Verdict["findings"][number];

const reactions: Readonly<Record<Reaction, string>> = {
  blocks: "Okta stops here",
  degrades: "Okta goes on with wrong data",
  tolerates: "Okta does not mind",
};

export const difference = (finding: Finding, redact: Redact): readonly Line[] => [
  ["Expected", shown(finding.expected, redact)],
  ["Actual", actual(finding, redact)],
];
/** A field that is secret by its name is so too where its value stands alone. */
export function actual({ at, actual: text }: Finding, redact: Redact): string {
  const name = at.slice(at.lastIndexOf("/") + 1);
  return shown(namesSecret(name) ? JSON.stringify({ [name]: text }) : text, redact);
}
/** What only a probe met is not told as if it had happened to Okta. */
export const inOkta = ({ check, by, standing }: Verdict): Line => [
  "Okta",
  `${reactions[check.okta]}. ${check.consequence}${by === "probe" && standing ? " (Seen by a probe: Okta sends no such request.)" : ""}`,
];
/** Why it is no more than a warning; nothing where Okta's client is known to do so. */
export const doubt = ({ evidence }: Verdict): readonly Line[] =>
  evidence === "guess" || evidence === "variant" ? [["Doubt", doubts[evidence]]] : [];
const doubts = {
  guess: "Nobody has seen the exact form in which Okta sends this; it is a guess, and never more than a warning.",
  variant:
    "Okta sent this once, or somebody says that it does; its client is not known to, so it is never more than a warning.",
} as const;
export const fix = ({ fix: text }: CheckInfo): Line => ["Fix", text];
export const where = (found: Found, redact: Redact): readonly Line[] => [
  ...(found.after === undefined ? [] : [["After", said(found.after, redact)] as const]),
  [
    "Where",
    [...(found.exchange === undefined ? [] : [said(found.exchange, redact)]), `at ${shown(found.at, redact)}`].join(
      ", ",
    ),
  ],
];
/** The write that went wrong, then the request that shows it. */
export const again = ({ exchange, after }: Found, run: Run, redact: Redact): readonly Line[] =>
  [after, exchange].flatMap((one) => (one === undefined ? [] : [["Again", curl(one, run, redact)] as const]));
export const see = ({ cite }: CheckInfo): readonly Line[] =>
  cite.map((citation) => ["See", `${citation} ${citationLink(citation)}`]);

/** "#12 POST /Users → 201" */
export const said = ({ seq, request, answer, lost }: Exchange, redact: Redact): string =>
  `#${seq} ${request.method} ${shown(request.path, redact)} → ${answer?.status ?? lost?.lost ?? "no answer"}`;
/** "oin.people.assign (create)" */
export const place = ({ app, suite, step, part }: Pick<Verdict, "app" | "suite" | "step" | "part">): string =>
  `${app}.${suite}.${step} (${part})`;
