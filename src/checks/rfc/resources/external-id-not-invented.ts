import type { Check } from "../../../model.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { finding, resources } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

export const externalIdNotInvented: Check = shownCheck(
  {
    id: "external-id-not-invented",
    title: "An externalId comes from the client or not at all",
    level: "must",
    okta: "tolerates",
    consequence: "Okta overwrites it with its own; a client that finds one takes the account for somebody else's.",
    cite: ["RFC 7643 §3.1"],
    fix: "Leave externalId out where no client has sent one; your own identifier is the id.",
  },
  (shown) => {
    const made = attribute(shown, "externalId");
    return unassigned(made) ? [] : finding("/externalId", "nothing, for none was sent", brief(made));
  },
  (seen) =>
    seen.request.method === "POST" &&
    resources(seen).length > 0 &&
    unassigned(attribute(seen.request.body, "externalId")),
);
