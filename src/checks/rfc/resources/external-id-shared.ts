import type { Check } from "../../../model.ts";
import { check, expectAccepted } from "../../kit/check.ts";

export const externalIdShared: Check = check(
  {
    id: "external-id-shared",
    title: "Two people may have one externalId",
    level: "should",
    okta: "tolerates",
    consequence: "Okta gives every person an id of its own; two Okta orgs, or another client, may use the same.",
    cite: ["RFC 7643 §3.1"],
    fix: "Leave it to the client that an externalId is unique.",
  },
  expectAccepted,
);
