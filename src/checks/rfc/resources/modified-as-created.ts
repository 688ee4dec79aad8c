import type { Check } from "../../../model.ts";
import { attribute } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { instantOf } from "../../kit/instants.ts";
import { shownCheck } from "../../kit/shown.ts";

/** Two clock readings of one write are no fault. */
const DRIFT = 1000;

export const modifiedAsCreated: Check = shownCheck(
  {
    id: "modified-as-created",
    title: "What was never changed was changed last when it was created",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not look at dates; a client that asks for what has changed reads everything again.",
    cite: ["RFC 7643 §3.1"],
    fix: "Set meta.lastModified to meta.created when the resource is created.",
  },
  (shown) => {
    const meta = attribute(shown, "meta");
    const [created, modified] = [instantOf(meta, "created"), instantOf(meta, "lastModified")];
    if (created === undefined || modified === undefined) return { blocked: "it has no dates" };
    return Math.abs(modified.ms - created.ms) <= DRIFT
      ? []
      : finding("/meta/lastModified", created.text, modified.text);
  },
);
