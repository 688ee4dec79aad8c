import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";

export const etagAsVersion: Check = check(
  {
    id: "etag-as-version",
    title: "The ETag is the version in meta",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta does not ask for this; clients that keep meta.version ask with a version that the server does not know.",
    cite: ["RFC 7644 §3.14", "RFC 7643 §3.1"],
    fix: "Show the value of the ETag header in meta.version, character for character, W/ and quotes included.",
  },
  ({ answer }) => {
    const [etag, version] = [answer.headers["etag"], attribute(attribute(answer.json, "meta"), "version")];
    if (!accepted(answer) || etag === undefined) return { blocked: "there is no ETag" };
    return version === etag ? [] : finding("/meta/version", etag, brief(version));
  },
);
