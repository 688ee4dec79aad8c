import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { definition } from "../../../scim/discovered.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { GROUP } from "../../../scim/urns.ts";
import { check, finding } from "../../kit/check.ts";

export const immutableKept: Check = check(
  {
    id: "immutable-kept",
    title: "A value that is immutable is not changed into another",
    level: "should",
    okta: "tolerates",
    consequence: "Okta removes members and adds others; it never turns one into another.",
    cite: ["RFC 7643 §7", "RFC 7644 §3.5.2.3"],
    fix: "Answer a PATCH that replaces an immutable value with 400 and the scimType mutability.",
  },
  (seen, past) => {
    const declared = text(definition(past.discovered, GROUP, ["members", "value"]), "mutability");
    if (declared?.toLowerCase() !== "immutable") {
      return { notApplicable: "not-advertised", why: "no schema says that the value of a member is immutable" };
    }
    if (!accepted(seen.answer)) return { blocked: "the group could not be read" };
    const members = attribute(seen.answer.json, "members");
    const aliases = (isArray(members) ? members : []).map((member) => past.aliasOf(text(member, "value") ?? ""));
    const before = past.intended(seen.about ?? "");
    const kept = attribute(before, "members");
    const missing = (isArray(kept) ? kept : [])
      .map((member) => past.aliasOf(text(member, "value") ?? "") ?? "a stranger")
      .filter((alias) => !aliases.includes(alias));
    return missing.flatMap((alias) => finding("/members", `${alias}, as before`, aliases.join(", ") || "nobody"));
  },
);
