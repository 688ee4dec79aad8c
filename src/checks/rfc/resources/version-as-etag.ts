import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

export const versionAsEtag: Check = shownCheck(
  {
    id: "version-as-etag",
    title: "The version is the one in the ETag header",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends no conditional requests; the next one of a client that took the other version fails.",
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.14"],
    fix: "Send the same text in meta.version and in the ETag header, quotes and W/ included.",
  },
  (shown, _past, { answer }) => {
    const { etag } = answer.headers;
    const version = text(attribute(shown, "meta"), "version");
    return etag === undefined || version === undefined || etag === version
      ? []
      : finding("/meta/version", etag, version);
  },
);
