import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const namelessReplacementRefused: Check = check(
  {
    id: "nameless-replacement-refused",
    title: "A replacement without the user name is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta always sends the user name; a client that forgets it never hears of it.",
    cite: ["RFC 7644 §3.12", "RFC 7644 §3.5.1"],
    fix: "Answer 400 with scimType invalidValue where a PUT lacks a required attribute.",
  },
  (seen) => {
    const { status } = seen.answer;
    return status >= 400 && status < 500 ? [] : statusFinding(seen, "400");
  },
);
