import type { Check } from "../model.ts";
import { accepted, resourcesOf } from "../scim/answers.ts";
import { sameBearer } from "../names.ts";
import { text } from "../scim/json.ts";
import { atMost, check, finding, isFiltered, nameOf } from "./kit/check.ts";
import { sought } from "./kit/found.ts";

export const lookupSelective: Check = check(
  {
    id: "lookup-selective",
    title: "A look-up finds only who was asked for",
    level: "must",
    okta: "blocks",
    consequence: "Okta takes the first account that it is given and overwrites it with this person's profile.",
    cite: ["RFC 7644 §3.4.2.2", "okta-wire §3"],
    fix: "Apply the filter: userName (or displayName) must equal the whole value, without case for userName.",
  },
  (seen) => {
    const wanted = sought(seen);
    const name = nameOf(seen);
    return atMost(
      resourcesOf(seen.answer.json).flatMap((one, index) => {
        const found = text(one, name);
        return found === undefined || sameBearer(found, wanted)
          ? []
          : finding(`/Resources/${index}/${name}`, wanted, "somebody else's");
      }),
    );
  },
  (seen) => accepted(seen.answer) && isFiltered(seen),
);
