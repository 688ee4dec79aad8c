import type { Check, Resource } from "../../../model.ts";
import { attribute } from "../../../scim/json.ts";
import { honouredCheck } from "../../kit/shown.ts";

export const nothingAccepted: Check = honouredCheck(
  {
    id: "nothing-accepted",
    title: "null and an empty list mean that there is no value",
    level: "must",
    okta: "tolerates",
    consequence: "Okta leaves out what it does not have, but a wizard app writes back the nulls that it has read.",
    cite: ["RFC 7643 §2.5"],
    fix: "Take null and [] for an attribute that has no value, and accept them wherever it may have none.",
  },
  (intended): Resource => ({
    nickName: null,
    phoneNumbers: attribute(intended, "phoneNumbers") ?? null,
    name: { middleName: attribute(attribute(intended, "name"), "middleName") ?? null },
  }),
);
