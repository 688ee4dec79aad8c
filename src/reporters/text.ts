/** Strings from servers, made fit for a terminal and for XML: whatever cannot be seen is spelt out. */
import type { Redact } from "./redact.ts";

/** Controls (with them every ANSI escape), formats such as reversed writing, lone surrogates, blanks other than the blank. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]|(?! )\p{Zs}/gu;
const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** As JSON would escape it, so that JSON text with escapes still says the same. */
export const visible = (text: string): string =>
  text.replace(unseen, (found) => named[found] ?? found.split("").map(escaped).join(""));
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

export function cut(text: string, limit = 300): string {
  if (text.length <= limit) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return `${text.slice(0, splitsPair ? limit - 1 : limit)}… (${text.length.toLocaleString("en-US")} characters)`;
}

/** One line for a reader. Secrets go first: half a secret is not recognised any more. */
export const shown = (text: string, redact: Redact, limit?: number): string => visible(cut(redact(text), limit));
