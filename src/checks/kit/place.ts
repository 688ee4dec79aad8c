/** Where a URI leads, as far as two of them can be compared. */

/** Relative and absolute forms, other hosts behind a proxy and a version segment are the same place (RFC 7643 §2.4). */
export const samePlace = (one: string, other: string): boolean => ending(one) === ending(other);
/** The last two segments: the endpoint and the id. */
const ending = (uri: string): string => JSON.stringify(segments(uri).slice(-2));
export const lastSegment = (uri: string): string => segments(uri).at(-1) ?? "";
const segments = (uri: string): readonly string[] =>
  uri
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean)
    .map(decoded);
/** Which letters are percent-encoded is anybody's choice (RFC 3986 §6.2.2.2). */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
