import type { Check } from "../../../model.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

/** RFC 5646 in outline; an underscore is let through, as the RFC lets servers do. A preference may be a whole list. */
const tag = "[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,8})*";
const forms = {
  locale: new RegExp(`^${tag}$`),
  preferredLanguage: new RegExp(
    `^(?:\\*|${tag})(?:\\s*;\\s*q=[01](?:\\.\\d{0,3})?)?(?:\\s*,\\s*(?:\\*|${tag})(?:\\s*;\\s*q=[01](?:\\.\\d{0,3})?)?)*$`,
  ),
} as const;

/** Only what the server says of its own: what a client wrote comes back as it is. */
export const languageTags: Check = shownCheck(
  {
    id: "language-tags",
    title: "Languages that the server chooses are written as language tags",
    level: "may",
    okta: "tolerates",
    consequence: "Okta imports the text as it is and may write it back.",
    cite: ["RFC 7643 §4.1.1"],
    fix: "Write preferredLanguage and locale like en-US, not as the name of a language.",
  },
  (shown, past, { about = "" }) => {
    const intended = past.intended(about);
    return (["locale", "preferredLanguage"] as const).flatMap((name) => {
      const value = text(shown, name) ?? "";
      if (value === "" || attribute(intended, name) !== undefined || forms[name].test(value)) return [];
      return finding(`/${name}`, "a language tag such as en-US", value);
    });
  },
);
