/** What the RFCs leave to a server and Okta may mind, decided one by one in fixtures/rfc/decisions.yaml. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Citation, Level } from "../../src/model.ts";

export interface Decision {
  /** What a server does. */
  readonly freedom: string;
  readonly rfc: readonly Citation[];
  readonly leaves: string;
  readonly okta: string;
  readonly evidence: Citation;
  readonly decided: Level | "legal";
  /** Ids of the checks that speak of it, all of that level. */
  readonly checks?: readonly string[];
  /** Ids of the legal quirks that prove that nobody is accused of it. */
  readonly quirks?: readonly string[];
  /** Files of tests that prove it, where no quirk can. */
  readonly tests?: readonly string[];
}
export function readDecisions(): readonly Decision[] {
  const file = new URL("../../fixtures/rfc/decisions.yaml", import.meta.url);
  // The one place where this file comes in; the test looks at every field.
  return parse(readFileSync(file, "utf8")) as readonly Decision[];
}
