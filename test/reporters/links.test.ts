import { expect, test } from "vitest";
import type { Citation } from "../../src/model.ts";
import { citationLink } from "../../src/reporters/links.ts";

test.each<[Citation, string]>([
  ["RFC 7644 §3.4.2", "https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2"],
  ["RFC 7643 §8.7.1", "https://www.rfc-editor.org/rfc/rfc7643#section-8.7.1"],
  ["RFC 7643 §A.1", "https://www.rfc-editor.org/rfc/rfc7643#appendix-A.1"],
  ["okta-wire §3", "docs/okta-wire.md#section-3"],
])("%s is read at %s", (citation, link) => {
  expect(citationLink(citation)).toBe(link);
});
