import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { atMost, check, finding } from "../../kit/check.ts";
import { isShown, resourcesIn } from "../../kit/selected.ts";

export const attributesWithoutMeta: Check = check(
  {
    id: "attributes-without-meta",
    title: "attributes= leaves meta out as well",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not select attributes; clients that want little data get somewhat more.",
    cite: ["RFC 7644 §3.9", "RFC 7643 §3.1"],
    fix: "Take meta for an attribute that is returned by default: it goes where attributes= does not name it.",
  },
  (seen) => {
    if (!accepted(seen.answer)) return { blocked: `the answer was ${seen.answer.status}` };
    return atMost(
      resourcesIn(seen).flatMap(({ at, json }) =>
        isShown(json, "meta") ? finding(`${at}/meta`, "nothing", "present") : [],
      ),
    );
  },
);
