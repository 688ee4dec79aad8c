import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

export const formattedName: Check = shownCheck(
  {
    id: "formatted-name",
    title: "A formatted name is made of the same names",
    level: "may",
    okta: "tolerates",
    consequence: "Okta writes and reads the parts; a client that shows the whole shows another name.",
    cite: ["RFC 7643 §4.1.1"],
    fix: "Compute name.formatted from the parts when they change, or leave it out.",
  },
  (shown) => {
    const name = attribute(shown, "name");
    const formatted = text(name, "formatted");
    if (formatted === undefined || formatted === "") return [];
    const missing = ["givenName", "familyName"].filter(
      (part) => !folded(formatted).includes(folded(text(name, part) ?? "")),
    );
    return missing.flatMap((part) => finding("/name/formatted", `${text(name, part)} in it`, formatted));
  },
);
