import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const incompatibleRefused: Check = check(
  {
    id: "incompatible-refused",
    title: "A value of another type than the attribute has is refused",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta sends true and false; a client that makes a mistake never hears of it, and the account is what nobody wanted.",
    cite: ["RFC 7644 §3.12", "RFC 7643 §2.3"],
    fix: 'Answer 400 where a value does not fit its attribute, such as active: "perhaps".',
  },
  (seen) => {
    const { status } = seen.answer;
    return status >= 400 && status < 500 ? [] : statusFinding(seen, "400");
  },
);
