import type { Check } from "../../../model.ts";
import { segment } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { atMost } from "../../kit/check.ts";
import { lastSegment } from "../../kit/place.ts";
import { shownCheck, valuesIn } from "../../kit/shown.ts";

/** Nobody has to send $ref; absolute, relative and versioned forms are all good (RFC 7643 §2.3.7, §2.4). */
export const referencesLead: Check = shownCheck(
  {
    id: "references-lead",
    title: "References lead to the resource whose id stands beside them",
    level: "should",
    okta: "tolerates",
    consequence: "Okta goes by the ids; a client that follows $ref finds nobody, or somebody else.",
    cite: ["RFC 7643 §2.3.7", "RFC 7643 §4.2", "RFC 7643 §4.1.2"],
    fix: "Let $ref end in /Users/{id} or /Groups/{id}, with the id in value.",
  },
  (shown) =>
    atMost(
      ["members", "groups"].flatMap((list) =>
        valuesIn(shown, list).flatMap((one, index) => {
          const [value, $ref] = [text(one, "value"), text(one, "$ref")];
          if (value === undefined || $ref === undefined) return [];
          const end = lastSegment($ref);
          return end === value || end === segment(value) || end === encodeURIComponent(value)
            ? []
            : [{ at: `/${list}/${index}/$ref`, expected: `…/${value}`, actual: $ref }];
        }),
      ),
    ),
);
