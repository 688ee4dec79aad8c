import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { atMost, check, finding } from "../../kit/check.ts";
import { byDefault, isShown, resourcesIn, wanted } from "../../kit/selected.ts";

export const attributesOnly: Check = check(
  {
    id: "attributes-only",
    title: "attributes= leaves out what it does not name",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not select attributes; clients that want little data get all of it.",
    cite: ["RFC 7644 §3.9", "RFC 7644 §3.4.2.5"],
    fix: "Leave out attributes that are returned by default unless the parameter names them.",
  },
  (seen, { discovered }) => {
    if (!accepted(seen.answer)) return { blocked: `the answer was ${seen.answer.status}` };
    const named = wanted(seen, "attributes");
    const others = byDefault(seen, discovered).filter((name) => !named.includes(name));
    return atMost(
      resourcesIn(seen).flatMap(({ at, json }) =>
        others.flatMap((name) => (isShown(json, name) ? finding(`${at}/${name}`, "nothing", "a value") : [])),
      ),
    );
  },
);
