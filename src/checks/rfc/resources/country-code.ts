import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { text } from "../../../scim/json.ts";
import { shownCheck, valuesIn } from "../../kit/shown.ts";

export const countryCode: Check = shownCheck(
  {
    id: "country-code",
    title: "A country is written as its code of two letters",
    level: "should",
    okta: "tolerates",
    consequence: "Okta sends codes of two letters, and imports whatever comes back.",
    cite: ["RFC 7643 §4.1.2"],
    fix: "Store the code as it came, such as US or DE, and make no name of it.",
  },
  (shown) =>
    valuesIn(shown, "addresses").flatMap((one, index) => {
      const country = text(one, "country") ?? "";
      return country === "" || /^[A-Za-z]{2}$/.test(country)
        ? []
        : [{ at: `/addresses/${index}/country`, expected: "two letters (ISO 3166-1)", actual: brief(country) }];
    }),
);
