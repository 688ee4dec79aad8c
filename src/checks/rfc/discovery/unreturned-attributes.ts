import type { Check, Finding, Json, Resource } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { sameText, unassigned } from "../../../scim/compare.ts";
import { objectsIn } from "../../../scim/discovered.ts";
import { attribute, isArray, isObject, text } from "../../../scim/json.ts";
import { GROUP, USER } from "../../../scim/urns.ts";
import { finding, isGroups, settled } from "../../kit/check.ts";

export const unreturnedAttributes: Check = settled(
  {
    id: "unreturned-attributes",
    title: "What the schemas keep back is not shown",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads on; values that are meant to be secret, or to be asked for, are seen by every client.",
    cite: ["RFC 7643 §7", "RFC 7644 §3.9"],
    fix: "Leave attributes that are writeOnly, or returned never or on request, out of answers that nobody asked for them.",
  },
  (seen, { discovered: { schemas } }) => {
    if (schemas === undefined) return { notApplicable: "not-advertised", why: "the schemas are not told" };
    const { json } = seen.answer;
    if (!accepted(seen.answer) || !isObject(json)) return { blocked: "it could not be read" };
    const core = isGroups(seen) ? GROUP : USER;
    return schemas.flatMap((schema) => {
      const urn = text(schema, "id") ?? "";
      const definitions = objectsIn(schema, "attributes");
      return sameText(urn, core)
        ? shown(definitions, json, "")
        : shown(definitions, attribute(json, urn) ?? null, `/${urn}`);
    });
  },
);
function shown(definitions: readonly Resource[], values: Json, at: string): readonly Finding[] {
  return definitions.flatMap((definition) => {
    const name = text(definition, "name") ?? "";
    const value = attribute(values, name);
    if (value === undefined || unassigned(value)) return [];
    // More people read a report than should read a secret.
    if (isKeptBack(definition)) return finding(`${at}/${name}`, "nothing", "a value");
    const inside = objectsIn(definition, "subAttributes");
    return (isArray(value) ? value : [value]).flatMap((one) => shown(inside, one, `${at}/${name}`)).slice(0, 1);
  });
}
const isKeptBack = (definition: Resource): boolean =>
  text(definition, "mutability")?.toLowerCase() === "writeonly" ||
  ["never", "request"].includes(text(definition, "returned")?.toLowerCase() ?? "");
