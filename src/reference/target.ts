/** What the path of a PATCH operation points at (RFC 7644 §3.5.2, figure 7). */
import type { Resource } from "../model.ts";
import { badRequest } from "./errors.ts";
import { filterOf, type Predicate } from "./filter.ts";
import type { Attribute } from "./schema/attribute.ts";
import { along } from "./schema/path.ts";
import { reached } from "./values.ts";

export interface Step {
  readonly attribute: Attribute;
  /** Which values of a multi-valued attribute are meant; absent: all. */
  readonly filter?: Predicate;
}

/** Greedy, so that brackets in the filter's strings belong to the filter. */
const valuePath = /^([^[\]"\s]+)\[(.*)\](?:\.([A-Za-z$][\w$-]*))?$/s;

/** @throws Refusal invalidPath, or invalidFilter for what stands between the brackets */
export function targetOf(root: Attribute, path: string, resource: Resource): readonly Step[] {
  const [, list, filter, sub] = valuePath.exec(path) ?? [];
  const plain = list === undefined ? path : sub === undefined ? list : `${list}.${sub}`;
  const attributes = along(root, plain, Object.keys(resource));
  if (attributes === undefined) throw badRequest("invalidPath", `${path} is no path.`);
  const unknown = attributes.find(
    ({ type }, index) => type === "any" && reached(resource, attributes.slice(0, index + 1)).length === 0,
  );
  if (unknown !== undefined) throw badRequest("invalidPath", `${path}: there is no attribute ${unknown.name} here.`);
  if (filter === undefined) return attributes.map((attribute) => ({ attribute }));
  const at = attributes.length - (sub === undefined ? 1 : 2);
  const filtered = attributes[at];
  if (filtered === undefined || !(filtered.multiValued || filtered.type === "any"))
    throw badRequest("invalidPath", `${path}: only the values of a multi-valued attribute can be selected.`);
  const predicate = filterOf(filter, filtered);
  return attributes.map((attribute, index) => (index === at ? { attribute, filter: predicate } : { attribute }));
}
