/** Okta's test plan for submissions to its Integration Network (docs/oin.md): what a run has shown of it. */
import type { AppKind } from "./app.ts";

/**
 * `shown`: all that is judged for the case was met, in every app that was played. `partly shown`: some of it was.
 * `fails`, `warns`: it was not, and that fails the run, or does not. `not shown`: nothing of it was judged. `by hand`: no
 * SCIM server can show it.
 */
export type CaseVerdict = "shown" | "partly shown" | "warns" | "fails" | "not shown" | "by hand";

/** A case of the plan, and what became of it. */
export interface OinCase {
  /** As Okta numbers it, such as "C9290". */
  readonly id: string;
  readonly section: string;
  /** What the administrator does. */
  readonly does: string;
  /** When the case has passed. */
  readonly passes: string;
  readonly verdict: CaseVerdict;
  /**
   * Where everything was met: "assign/assign", or "assign/assign/create" for one part of a step; "oin.assign/assign"
   * where that was so in one of two apps only.
   */
  readonly shownBy: readonly string[];
  /** Why nothing was judged, or not all of it, each reason once. */
  readonly why: readonly string[];
  /** What is unmet: each check once, the failing ones first. */
  readonly unmet: readonly UnmetCheck[];
  readonly byHand: string;
}
export interface UnmetCheck {
  /** Its id. */
  readonly check: string;
  readonly app: AppKind;
  readonly suite: string;
  readonly step: string;
  readonly part: string;
}
