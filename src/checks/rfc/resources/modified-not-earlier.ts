import type { Check } from "../../../model.ts";
import { attribute } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { instantOf } from "../../kit/instants.ts";
import { shownCheck } from "../../kit/shown.ts";

/** A server may note the one in full seconds and the other in fractions. */
const DRIFT = 1000;

export const modifiedNotEarlier: Check = shownCheck(
  {
    id: "modified-not-earlier",
    title: "Nothing was changed before it was created",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not look at dates; a client that asks for what has changed since misses the resource.",
    cite: ["RFC 7643 §3.1"],
    fix: "Take created and lastModified from the same clock, in the same time zone.",
  },
  (shown) => {
    const meta = attribute(shown, "meta");
    const [created, modified] = [instantOf(meta, "created"), instantOf(meta, "lastModified")];
    if (created === undefined || modified === undefined) return { blocked: "it has no dates" };
    return modified.ms + DRIFT >= created.ms
      ? []
      : finding("/meta/lastModified", `not before ${created.text}`, modified.text);
  },
);
