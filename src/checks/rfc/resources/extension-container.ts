import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { differences, unassigned } from "../../../scim/compare.ts";
import { attribute } from "../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../scim/urns.ts";
import { shownCheck } from "../../kit/shown.ts";

const names = ["employeeNumber", "costCenter", "organization", "division", "department", "manager"] as const;

/** Another attribute of that name is the server's own affair, so only what was written into the extension counts. */
export const extensionContainer: Check = shownCheck(
  {
    id: "extension-container",
    title: "Attributes of the enterprise extension stand inside of it",
    level: "must",
    okta: "degrades",
    consequence: "Okta looks for them under the extension's URN, finds nothing there and imports nothing.",
    cite: ["RFC 7643 §3.3", "RFC 7643 §4.3"],
    fix: `Send them in the object "${ENTERPRISE_USER}", not beside userName.`,
  },
  (shown, past, { about = "" }) => {
    const written = attribute(past.intended(about), ENTERPRISE_USER);
    const extension = attribute(shown, ENTERPRISE_USER);
    return names.flatMap((name) => {
      const [want = null, outside] = [attribute(written, name), attribute(shown, name)];
      if (unassigned(want) || !unassigned(attribute(extension, name))) return [];
      if (differences({ [name]: want }, shown).length > 0) return [];
      return [{ at: `/${name}`, expected: `inside of ${ENTERPRISE_USER}`, actual: brief(outside) }];
    });
  },
);
