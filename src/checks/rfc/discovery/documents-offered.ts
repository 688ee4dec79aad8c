import type { Check } from "../../../model.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const documentsOffered: Check = check(
  {
    id: "documents-offered",
    title: "The server tells what it is able to do",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta provisions users and groups without these documents; it needs two of them for Governance and for importing a schema.",
    cite: ["RFC 7644 §4"],
    fix: "Answer GET /ServiceProviderConfig, GET /ResourceTypes and GET /Schemas with 200.",
  },
  (seen) => expectStatus(seen, 200),
);
