import type { Check } from "../../../model.ts";
import { kindOf } from "../../../scim/kinds.ts";
import { attribute, text } from "../../../scim/json.ts";
import { GROUP, USER } from "../../../scim/urns.ts";
import { atMost, check, isGroups, resources } from "../../kit/check.ts";

/** That there is none is the finding of "meta". */
export const resourceType: Check = check(
  {
    id: "resource-type",
    title: "A resource is called by the name of its type",
    level: "must",
    okta: "tolerates",
    consequence: "Okta knows from the endpoint what it has read; clients that search everywhere do not.",
    cite: ["RFC 7643 §3.1", "RFC 7643 §6"],
    fix: 'Send meta.resourceType "User" with users and "Group" with groups, spelled like the names in /ResourceTypes.',
  },
  (seen, { discovered }) => {
    const kind = kindOf(seen.request.path);
    const own = (isGroups(seen) ? GROUP : USER).toLowerCase();
    // A server may have a name of its own for its users, as long as it tells.
    const isTold = (name: string): boolean =>
      discovered.resourceTypes?.some(
        (one) => text(one, "name") === name && text(one, "schema")?.toLowerCase() === own,
      ) === true;
    const odd = resources(seen).flatMap(({ at, json }) => {
      const named = text(attribute(json, "meta"), "resourceType");
      if (kind === undefined || named === undefined || named === kind || isTold(named)) return [];
      return [{ at: `${at}/meta/resourceType`, expected: kind, actual: named }];
    });
    if (odd.length > 0 && discovered.resourceTypes === undefined)
      return { notApplicable: "not-exercised", why: "nobody has asked what the types are called here" };
    return atMost(odd);
  },
  (seen) => resources(seen).length > 0,
);
