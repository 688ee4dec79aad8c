import type { Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { unassigned } from "../scim/compare.ts";
import { attribute, isObject } from "../scim/json.ts";
import { settled, type Seen } from "./kit/check.ts";
import { activity, examineStored } from "./kit/stored.ts";

/** An attribute that is left out says nothing (RFC 7643 §2.5); that it is, "active-returned" says. */
const isSilent = ({ answer }: Seen): boolean =>
  accepted(answer) && isObject(answer.json) && unassigned(attribute(answer.json, "active"));

export const activeStored: Check = settled(
  {
    id: "active-stored",
    title: "Whether the person may sign in is stored",
    level: "must",
    okta: "degrades",
    consequence:
      'Okta reports success; a person who should have lost access keeps it, or one who came back stays out: "provision to app failed due to delay in reactivating remote User".',
    cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.5.2.3", "okta-wire §6"],
    fix: 'Apply active from a path-less PATCH {"op":"replace","value":{"active":false}} and from a PUT, and return it.',
  },
  (seen, past) =>
    isSilent(seen)
      ? { notApplicable: "not-exercised", why: "the target does not say who is active" }
      : examineStored(seen, past, activity),
);
