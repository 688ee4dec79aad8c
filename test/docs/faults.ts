/** Faults that real servers had, as they stand in fixtures/okta/faults.yaml. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export const kinds = ["inexpressible", "unobservable", "legal"] as const;
export interface Fault {
  readonly id: string;
  /** Where in Okta's doings it shows. */
  readonly flow: string;
  /** Quirks of the reference server: each has the fault, or one form of it. */
  readonly quirks?: readonly string[];
  /** What the server does, in one sentence, where no quirk says it. */
  readonly does?: string;
  /** As `does`, where the server lets nobody in: the run ends before anything can be judged. */
  readonly ends?: string;
  /** Why a run says nothing of it. */
  readonly reason?: {
    readonly kind: (typeof kinds)[number];
    readonly why: string;
    /** A legal one that has it, of which no run accuses anybody. */
    readonly quirk?: string;
  };
  /** "inferred": nobody has told of it in public; it follows from what Okta sends. */
  readonly evidence: "inferred" | readonly Evidence[];
}
interface Evidence {
  /** A repository of GitHub's, a site, or whoever says so in words. */
  readonly source: string;
  readonly ref: string;
}
export function readFaults(): readonly Fault[] {
  const file = new URL("../../fixtures/okta/faults.yaml", import.meta.url);
  // The one place where this file comes in; the test looks at every field.
  return parse(readFileSync(file, "utf8")) as readonly Fault[];
}

/** Where it can be read; undefined: no page is known that stays. */
export function linkOf({ source, ref }: Evidence): string | undefined {
  const [, kind, number] = /^(issue|pull) (\d+)$/.exec(ref) ?? [];
  if (number !== undefined) return `https://github.com/${source}/${kind === "issue" ? "issues" : "pull"}/${number}`;
  if (ref.includes(" ")) return undefined;
  const site = sites[source];
  if (site !== undefined) return `${site}${ref}`;
  return /^[\w.-]+\/[\w.-]+$/.test(source) ? `https://github.com/${source}/blob/HEAD/${ref}` : undefined;
}
const sites: Readonly<Record<string, string>> = {
  "support.okta.com": "https://support.okta.com/help/s/",
  "devforum.okta.com": "https://devforum.okta.com/",
  "developer.okta.com": "https://developer.okta.com/docs/",
};
