import type { Check } from "../model.ts";
import { attribute } from "../scim/json.ts";
import { own } from "./own.ts";
import { finding } from "./kit.ts";

export const inactiveListed: Check = {
  id: "inactive-listed",
  title: "Inactive people are listed",
  level: "must",
  okta: "degrades",
  consequence: "Okta takes them for deleted and forgets the account.",
  cite: ["RFC 7643 §4.1.1", "okta-wire §8"],
  fix: "List inactive people with active false.",
  start() {
    const met = new Set<string>();
    let inactive: readonly string[] = [];
    return {
      see({ answer }, past) {
        for (const id of own(answer?.json, past)) met.add(id);
        inactive = past
          .ids("User")
          .filter((id) => attribute(past.intended(past.aliasOf(id) ?? ""), "active") === false);
        return undefined;
      },
      end: () =>
        inactive.flatMap((id) =>
          met.has(id) ? [] : finding("/Resources", `the inactive account ${id}`, "not listed"),
        ),
    };
  },
};
