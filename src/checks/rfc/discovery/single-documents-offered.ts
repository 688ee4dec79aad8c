import type { Check } from "../../../model.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const singleDocumentsOffered: Check = check(
  {
    id: "single-documents-offered",
    title: "Schemas and resource types can be read one by one",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reads the lists; other clients may ask for one schema by its URN.",
    cite: ["RFC 7644 §4"],
    fix: "Serve GET /Schemas/{URN} and GET /ResourceTypes/{id} for everything that the lists hold.",
  },
  (seen) => expectStatus(seen, 200),
);
