import type { Check } from "../../../model.ts";
import { atMost, check, finding, isGroups, isTooMany, statusFinding, tooMany } from "../../kit/check.ts";
import { byDefault, isShown, resourcesIn, wanted } from "../../kit/selected.ts";

export const excludedAttributes: Check = check(
  {
    id: "excluded-attributes",
    title: "excludedAttributes= leaves out what it names, and nothing else",
    level: "must",
    okta: "tolerates",
    consequence: "Okta leaves nothing out; clients that want a large group without its members get all of them.",
    cite: ["RFC 7644 §3.9", "RFC 7644 §3.4.2.5"],
    fix: "Support the parameter excludedAttributes wherever a resource is returned.",
  },
  (seen, { discovered }) => {
    if (isTooMany(seen)) return tooMany;
    if (seen.answer.status !== 200) return statusFinding(seen, "200");
    const name = isGroups(seen) ? "displayName" : "userName";
    const known = byDefault(seen, discovered);
    const excluded = wanted(seen, "excludedAttributes").filter((one) => known.includes(one));
    return atMost(
      resourcesIn(seen).flatMap(({ at, json }) => [
        ...excluded.flatMap((one) => (isShown(json, one) ? finding(`${at}/${one}`, "nothing", "a value") : [])),
        ...(isShown(json, name) ? [] : finding(`${at}/${name}`, "present", "nothing")),
      ]),
    );
  },
);
