/** Requirements of RFC 7643, 7644, 9865 and 9967 on a service provider, as they stand in fixtures/rfc. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const areas = ["resources", "discovery", "query", "writes", "protocol"] as const;
export interface Requirement {
  /** "RFC7644-3.4.2-R1" */
  readonly id: string;
  /** As the RFC has it; STATED and DERIVED: it says so without a keyword. */
  readonly keyword: string;
  /** Whether Okta depends on it. */
  readonly okta: "blocker" | "relevant" | "unused";
  /** What a check of it says of a server that does otherwise. */
  readonly verdict: "fail" | "warn" | "info";
  readonly says: string;
  /** Ids of the checks that show it; absent: there are none. */
  readonly checks?: readonly string[];
  /** Why no check shows it. */
  readonly why?: string;
  /** Why the level of the checks is another than the verdict asks for. */
  readonly level?: string;
}
export const readRequirements = (): readonly Requirement[] =>
  areas.flatMap((area) => {
    const file = new URL(`../../fixtures/rfc/${area}.yaml`, import.meta.url);
    // The one place where this file comes in; the test looks at every field.
    return parse(readFileSync(file, "utf8")) as readonly Requirement[];
  });
/** "RFC 7644", "3.4.2" */
export function sectionOf({ id }: Requirement): { readonly rfc: string; readonly section: string } {
  const [, number = "", section = ""] = /^RFC(\d+)-([\d.]+)-R\d+$/.exec(id) ?? [];
  return { rfc: `RFC ${number}`, section };
}
