import type { Check } from "../../../model.ts";
import { definition } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";
import { filterCheck } from "../../kit/query.ts";

/** What the RFC says of them. Of what a server declares otherwise, nothing is known here. */
const attributes: Readonly<Record<string, readonly [path: readonly string[], caseExact: boolean]>> = {
  "address-hit": [["emails", "value"], false],
  "id-miss": [["id"], true],
  "external-id-miss": [["externalId"], true],
};

export const filterCase: Check = filterCheck(
  {
    id: "filter-case",
    title: "A filter goes by what the schema says about case",
    level: "must",
    okta: "tolerates",
    consequence:
      'Okta asks for user names alone, which "other-case-found" looks at; clients that look for addresses or ids find nobody, or somebody else.',
    cite: ["RFC 7644 §3.4.2.2", "RFC 7643 §2.2", "RFC 7643 §3.1"],
    fix: "Compare addresses without case; id and externalId are caseExact.",
  },
  ({ part }, { discovered }) => {
    const [path, exact] = attributes[part] ?? [[], undefined];
    const declared = attribute(definition(discovered, USER, path), "caseExact");
    return typeof declared === "boolean" && declared !== exact
      ? { notApplicable: "not-exercised", why: "the target's schema says otherwise about its case" }
      : undefined;
  },
);
