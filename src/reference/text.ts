/** Comparing strings as users mean them: width, composition and case aside (RFC 7644 §5, which follows PRECIS). */

/** `exact`: the attribute is caseExact, so only the composition is evened out. */
export function prepared(text: string, exact = false): string {
  if (exact) return text.normalize("NFC");
  return text
    .replaceAll(/[\uFF00-\uFFEF]/g, (wide) => wide.normalize("NFKC"))
    .normalize("NFC")
    .toLowerCase();
}
