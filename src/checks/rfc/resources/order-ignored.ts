import type { Check } from "../../../model.ts";
import { honouredCheck } from "../../kit/shown.ts";
import { essentials, heldOfAnybody } from "../../kit/stored.ts";

export const orderIgnored: Check = honouredCheck(
  {
    id: "order-ignored",
    title: "The order of attributes and of schemas does not matter",
    level: "must",
    okta: "tolerates",
    consequence: "Okta has an order of its own, which follows the app's mappings and may change with them.",
    cite: ["RFC 7643 §2.3.8", "RFC 7643 §3"],
    fix: "Read the whole object before you look at it: schemas may come last, and an extension may be named first.",
  },
  (intended, now, past) => heldOfAnybody(essentials(intended), now, past),
);
