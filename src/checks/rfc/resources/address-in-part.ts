import type { Check } from "../../../model.ts";
import { attribute } from "../../../scim/json.ts";
import { unassigned } from "../../../scim/compare.ts";
import { honouredCheck } from "../../kit/shown.ts";

/** A server may do without addresses; one that keeps them keeps what was sent. */
export const addressInPart: Check = honouredCheck(
  {
    id: "address-in-part",
    title: "An address may lack any of its parts and have several lines",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta sends the parts of an address that a person has, each on one line; other clients send several lines.",
    cite: ["RFC 7643 §4.1.2"],
    fix: "Ask for no part of an address, and keep the line breaks in formatted and streetAddress.",
  },
  (intended, have) => {
    const addresses = attribute(intended, "addresses") ?? null;
    return unassigned(attribute(have, "addresses")) ? {} : { addresses };
  },
);
