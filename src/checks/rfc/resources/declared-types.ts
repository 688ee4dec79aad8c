import type { Check, Finding, Json, Resource } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { schemaOf } from "../../../scim/discovered.ts";
import { attribute, isArray, isObject, text } from "../../../scim/json.ts";
import { below } from "../../../scim/pointer.ts";
import { GROUP, USER } from "../../../scim/urns.ts";
import { atMost, isGroups } from "../../kit/check.ts";
import { shownCheck, unadvertised, valuesIn } from "../../kit/shown.ts";

interface Form {
  readonly named: string;
  readonly fits: (value: Json) => boolean;
}
const textual: Form = { named: "a string", fits: (value: Json) => typeof value === "string" };
const numeric: Form = { named: "a number", fits: (value: Json) => typeof value === "number" };
const forms: Readonly<Record<string, Form>> = {
  string: textual,
  datetime: textual,
  binary: textual,
  reference: textual,
  decimal: numeric,
  integer: numeric,
  boolean: { named: "true or false", fits: (value) => typeof value === "boolean" },
  complex: { named: "an object", fits: isObject },
};

/** Whoever declares a list and shows one value alone, or the other way round, is judged by "attribute-types" where the RFC says which. */
function mistyped(definitions: readonly Resource[], holder: Json, at: string): readonly Finding[] {
  return definitions.flatMap((definition) => {
    const name = text(definition, "name") ?? "";
    const value = attribute(holder, name);
    const form = forms[(text(definition, "type") ?? "string").toLowerCase()];
    if (form === undefined || value === undefined || unassigned(value)) return [];
    return (isArray(value) ? value : [value]).flatMap((one, index) => {
      const here = isArray(value) ? below(below(at, name), index) : below(at, name);
      if (one === null) return [];
      if (!form.fits(one)) return [{ at: here, expected: `${form.named}, as /Schemas says`, actual: brief(one) }];
      return mistyped(valuesIn(definition, "subAttributes"), one, here);
    });
  });
}

export const declaredTypes: Check = shownCheck(
  {
    id: "declared-types",
    title: "Values are of the types that the server's own schemas declare",
    level: "must",
    okta: "tolerates",
    consequence: "Okta goes by its own mappings; clients that go by your schemas cannot read the value.",
    cite: ["RFC 7643 §2.3", "RFC 7643 §2.3.3", "RFC 7643 §7"],
    fix: "Send every attribute with the data type of its definition in /Schemas: decimals and integers as JSON numbers.",
  },
  (shown, { discovered }, seen) => {
    const own = schemaOf(discovered, isGroups(seen) ? GROUP : USER);
    if (own === undefined) return unadvertised("the target does not show the schema of this resource");
    const extensions = Object.entries(shown).flatMap(([key, value]) =>
      mistyped(valuesIn(schemaOf(discovered, key), "attributes"), value, below("", key)),
    );
    return atMost([...mistyped(valuesIn(own, "attributes"), shown, ""), ...extensions]);
  },
);
