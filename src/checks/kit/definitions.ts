/** Attributes as schemas define them (RFC 7643 §7). */
import type { Json, Resource } from "../../model.ts";
import { resourcesOf } from "../../scim/answers.ts";
import { attribute, isArray, isObject } from "../../scim/json.ts";

export interface Definition {
  readonly at: string;
  readonly of: Resource;
}
/** The schema of schemas defines attributes three levels deep (RFC 7643 §7); nothing else goes as far. */
const DEEPEST = 5;
/** All that stands in a schema, sub-attributes behind their attribute. */
const definitionsIn = (schema: Resource, at: string): readonly Definition[] =>
  listed(schema, "attributes", at, DEEPEST);

function listed(holder: Resource, list: string, at: string, levels: number): readonly Definition[] {
  const all = attribute(holder, list);
  if (!isArray(all) || levels === 0) return [];
  return all.flatMap((of: Json, index) => {
    const here = `${at}/${list}/${index}`;
    return isObject(of) ? [{ at: here, of }, ...listed(of, "subAttributes", here, levels - 1)] : [];
  });
}
/** All that a list of schemas defines. */
export const definitionsOf = (document: Resource): readonly Definition[] =>
  resourcesOf(document).flatMap((schema, index) => definitionsIn(schema, `/Resources/${index}`));
