import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck, unexercised } from "../../kit/shown.ts";

export const profileUrl: Check = shownCheck(
  {
    id: "profile-url",
    title: "The profileUrl is a URI",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not map it by default; a client cannot follow it.",
    cite: ["RFC 7643 §4.1.1", "RFC 7643 §2.3.7"],
    fix: "Store profileUrl as it came; where you make one, percent-encode what no URI can hold.",
  },
  (shown) => {
    const url = text(shown, "profileUrl");
    if (url === undefined || url === "") return unexercised("the target keeps no profileUrl");
    return /^[^\s<>"{}|\\^`]+$/u.test(url) ? [] : finding("/profileUrl", "an absolute or relative URI", url);
  },
);
