/** Where a URI leads, as far as two of them can be compared. */

/** Relative and absolute forms, other hosts behind a proxy and a version segment are the same place (RFC 7643 §2.4). */
export const samePlace = (one: string, other: string): boolean => ending(one) === ending(other);
/** The last two segments: the endpoint and the id. */
const ending = (uri: string): string => segments(uri).slice(-2).join("/");
export const lastSegment = (uri: string): string => segments(uri).at(-1) ?? "";
const segments = (uri: string): readonly string[] =>
  uri
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean);
