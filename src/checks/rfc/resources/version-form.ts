import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

export const versionForm: Check = shownCheck(
  {
    id: "version-form",
    title: "A version is written as an entity tag",
    level: "should",
    okta: "tolerates",
    consequence: "Okta passes over versions; a client cannot use this one in If-Match.",
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.14"],
    fix: 'Write versions like W/"3694e05e9dff591", with quotes and, unless they tell every byte apart, with a capital W.',
  },
  (shown) => {
    const version = text(attribute(shown, "meta"), "version");
    if (version === undefined || /^(W\/)?"[^"]*"$/.test(version)) return [];
    return finding("/meta/version", 'W/"…" or "…"', version);
  },
);
