import type { Check } from "../model.ts";
import { mediaType } from "../scim/answers.ts";
import { isObject } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

export const contentType: Check = check(
  {
    id: "content-type",
    title: "SCIM bodies are labelled as JSON",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads the body whatever its label; other clients refuse it.",
    cite: ["RFC 7644 §3.1", "RFC 7644 §8.1", "okta-wire §1"],
    fix: "Send Content-Type: application/scim+json.",
  },
  ({ answer }) =>
    /^application\/(scim\+)?json$/i.test(mediaType(answer))
      ? []
      : finding("Content-Type", "application/scim+json", mediaType(answer) || "nothing"),
  ({ answer }) => isObject(answer.json),
);
