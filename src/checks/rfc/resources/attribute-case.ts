import type { Check } from "../../../model.ts";
import { honouredCheck } from "../../kit/shown.ts";
import { essentials, heldOfAnybody } from "../../kit/stored.ts";

export const attributeCase: Check = honouredCheck(
  {
    id: "attribute-case",
    title: "Attributes that are sent in another case are understood",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta spells attributes as the RFC does; a client that writes username or USERNAME cannot create anybody.",
    cite: ["RFC 7643 §2.1"],
    fix: "Compare the names of attributes and sub-attributes without case when you read a body.",
  },
  (intended, now, past) => heldOfAnybody(essentials(intended), now, past),
);
