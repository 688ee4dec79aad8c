import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const jsonBodyAccepted: Check = check(
  {
    id: "json-body-accepted",
    title: "Bodies in application/json are taken",
    level: "may",
    okta: "tolerates",
    consequence:
      "Okta sends application/scim+json; other clients send application/json, though no RFC says that they may.",
    cite: ["RFC 7644 §3.8"],
    fix: "Read bodies in application/json like those in application/scim+json.",
  },
  (seen) => (seen.answer.status === 415 ? statusFinding(seen, "2xx") : []),
);
