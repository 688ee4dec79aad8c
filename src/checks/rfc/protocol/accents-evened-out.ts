import type { Check } from "../../../model.ts";
import { accepted, idOf, resourcesOf } from "../../../scim/answers.ts";
import { check, finding } from "../../kit/check.ts";

export const accentsEvenedOut: Check = check(
  {
    id: "accents-evened-out",
    title: "A group is found whether an accent is a part of its letter or a character of its own",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta sends names as they were typed; a client on another system writes the same name in other characters, and does not find it.",
    cite: ["RFC 7644 §7.8"],
    fix: "Normalise strings, for example to NFC, before you compare them.",
  },
  ({ about = "", answer }, past) => {
    if (!accepted(answer)) return { notApplicable: "not-exercised", why: `the answer was ${answer.status}` };
    const id = past.id(about);
    return resourcesOf(answer.json).some((one) => idOf(one) === id)
      ? []
      : finding("/Resources", `${about}`, "not found");
  },
);
