import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute } from "../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../scim/urns.ts";
import { shownCheck } from "../../kit/shown.ts";

const names = ["employeeNumber", "costCenter", "organization", "division", "department", "manager"] as const;

/** An attribute of the same name in the core schema is the server's own affair where the extension has it as well. */
export const extensionContainer: Check = shownCheck(
  {
    id: "extension-container",
    title: "Attributes of the enterprise extension stand inside of it",
    level: "must",
    okta: "tolerates",
    consequence: "Okta looks for them under the extension's URN, finds nothing there and imports nothing.",
    cite: ["RFC 7643 §3.3", "RFC 7643 §4.3"],
    fix: `Send them in the object "${ENTERPRISE_USER}", not beside userName.`,
  },
  (shown) => {
    const extension = attribute(shown, ENTERPRISE_USER);
    return names.flatMap((name) => {
      const outside = attribute(shown, name);
      return unassigned(outside) || !unassigned(attribute(extension, name))
        ? []
        : [{ at: `/${name}`, expected: `inside of ${ENTERPRISE_USER}`, actual: brief(outside) }];
    });
  },
);
