import type { Check } from "../../../model.ts";
import { idOf } from "../../../scim/answers.ts";
import { atMost, check, finding, isTooMany, statusFinding, tooMany } from "../../kit/check.ts";
import { isShown, resourcesIn, wanted } from "../../kit/selected.ts";

export const attributesReturned: Check = check(
  {
    id: "attributes-returned",
    title: "attributes= brings the attributes that it names, and the id",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not select attributes; clients that do get an error, or not what they asked for.",
    cite: ["RFC 7644 §3.9", "RFC 7644 §3.4.2.5"],
    fix: "Support the parameter attributes wherever a resource is returned: the id and what it names.",
  },
  (seen) => {
    if (isTooMany(seen)) return tooMany;
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    return atMost(
      resourcesIn(seen).flatMap(({ at, json }) => [
        ...(idOf(json) === undefined ? finding(`${at}/id`, "present", "nothing") : []),
        ...wanted(seen, "attributes").flatMap((name) =>
          isShown(json, name) ? [] : finding(`${at}/${name}`, "present", "nothing"),
        ),
      ]),
    );
  },
);
