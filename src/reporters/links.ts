/** Where a citation can be read. */
import type { Citation } from "../model.ts";

export function citationLink(citation: Citation): string {
  const [source = "", section = ""] = citation.split(" §");
  if (source === "okta-wire") return `docs/okta-wire.md#section-${section}`;
  const kind = /^\d/.test(section) ? "section" : "appendix";
  return `https://www.rfc-editor.org/rfc/${source.replace(" ", "").toLowerCase()}#${kind}-${section}`;
}
