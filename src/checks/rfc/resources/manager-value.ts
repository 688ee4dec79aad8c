import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute, isObject } from "../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../scim/urns.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

export const managerValue: Check = shownCheck(
  {
    id: "manager-value",
    title: "A manager is shown with an id",
    level: "should",
    okta: "tolerates",
    consequence: "Okta has the manager's name at most, and nobody can look the manager up.",
    cite: ["RFC 7643 §4.3"],
    fix: "Send the manager's id in manager.value.",
  },
  (shown) => {
    const manager = attribute(attribute(shown, ENTERPRISE_USER), "manager");
    if (!isObject(manager) || unassigned(manager) || !unassigned(attribute(manager, "value"))) return [];
    return finding(`/${ENTERPRISE_USER}/manager/value`, "the manager's id", brief(manager));
  },
);
