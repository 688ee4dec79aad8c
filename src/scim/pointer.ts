/** Where something is in a JSON value: a JSON pointer (RFC 6901). */
export const below = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
