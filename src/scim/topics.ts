/** Every violation of a schema is one check's business: what each is about. */
import type { Shape } from "./canonical.ts";

/** `at` is a JSON pointer in canonical spelling, `expected` is in words, `actual` is JSON of at most 200 characters, or "nothing". */
export interface Violation {
  readonly at: string;
  readonly keyword: string;
  readonly expected: string;
  readonly actual: string;
}

export type Topic =
  /** The list of schema URIs itself. */
  | "schemas"
  /** Missing, empty, or with the reserved word. */
  | "id"
  /** There, but no string. */
  | "id-type"
  /** Missing, or incomplete, or of another type; but for its dates. */
  | "meta"
  /** created or lastModified is there, but no xsd:dateTime. */
  | "meta-dates"
  | "password"
  /** active and primary. */
  | "booleans"
  /** More than one primary value. */
  | "primary"
  /** Data of an extension that `schemas` does not list. */
  | "extension"
  /** Missing or empty. */
  | "user-name"
  /** A group's; missing or empty. */
  | "display-name"
  /** No list of objects whose `value` is a string. */
  | "members"
  /** Every other attribute of another type than its own. */
  | "types"
  /** totalResults, startIndex or itemsPerPage is there, but no integer. */
  | "list-numbers"
  /** No total, or Resources is no list of objects. */
  | "list-envelope"
  | "error-status"
  | "error-body";

export function owner(violation: Violation, shape: Shape): Topic {
  const { at } = violation;
  if (/^\/schemas(\/|$)/.test(at)) return "schemas";
  if (shape === "error") return at === "/status" ? "error-status" : "error-body";
  if (shape === "list") return ofList(violation);
  if (violation.keyword === "extension") return "extension";
  if (violation.keyword === "maxContains") return "primary";
  return (shape === "user" ? ofUser(violation) : ofGroup(violation)) ?? ofResource(violation);
}

/** null is the same as nothing (RFC 7643 §2.5). */
const missing = ({ actual }: Violation): boolean => actual === "nothing" || actual === "null";
const empty = (violation: Violation): boolean => missing(violation) || violation.keyword === "pattern";

function ofList(violation: Violation): Topic {
  const number = /^\/(totalResults|startIndex|itemsPerPage)$/.test(violation.at);
  return number && !missing(violation) ? "list-numbers" : "list-envelope";
}
function ofUser(violation: Violation): Topic | undefined {
  if (violation.at === "/userName" && empty(violation)) return "user-name";
  if (violation.at === "/password") return "password";
  return violation.at === "/active" ? "booleans" : undefined;
}
function ofGroup(violation: Violation): Topic | undefined {
  if (violation.at === "/displayName" && empty(violation)) return "display-name";
  return /^\/members(\/\d+(\/value)?)?$/.test(violation.at) ? "members" : undefined;
}
function ofResource(violation: Violation): Topic {
  const { at, keyword } = violation;
  if (at === "/id") return keyword === "type" && !missing(violation) ? "id-type" : "id";
  if (/^\/meta\/(created|lastModified)$/.test(at) && !missing(violation)) return "meta-dates";
  if (/^\/meta(\/|$)/.test(at)) return "meta";
  return /^\/[^/]+\/\d+\/primary$/.test(at) ? "booleans" : "types";
}
