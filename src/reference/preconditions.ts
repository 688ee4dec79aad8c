/** Conditional requests on weak ETags (RFC 7644 §3.14). */
import { Refusal } from "./errors.ts";
import type { Incoming } from "./incoming.ts";

/** @throws Refusal 412 */
export function checkIfMatch(request: Incoming, version: string): void {
  const wanted = request.header("if-match");
  if (wanted !== undefined && !names(wanted, version))
    throw new Refusal(412, "The resource has been changed since the version in If-Match.");
}
export function isUnchanged(request: Incoming, version: string): boolean {
  const known = request.header("if-none-match");
  return known !== undefined && names(known, version);
}
/** Compared weakly, in If-Match too: SCIM's own versions are weak. */
const names = (tags: string, version: string): boolean =>
  tags.split(",").some((tag) => tag.trim() === "*" || opaque(tag) === opaque(version));
const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");
