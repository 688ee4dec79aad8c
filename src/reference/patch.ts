/**
 * PATCH (RFC 7644 §3.5.2). Every operation makes a new resource, so a later failure leaves the stored one as it was.
 *
 * scim-patch was tried first. It compares names and values by case, replaces a complex attribute whole where no path is
 * given, adds a member again when its $ref is not sent along, knows neither readOnly nor required nor unknown
 * attributes, leaves two values primary, changes the resource it is given before it fails, and follows "__proto__".
 */
import { isDeepStrictEqual } from "node:util";
import type { Json, Resource } from "../model.ts";
import { attribute as valueOf, isArray, isObject } from "../scim/json.ts";
import { conformedValue } from "./conform.ts";
import { badRequest } from "./errors.ts";
import { type Op, type Operation, operationsOf } from "./operations.ts";
import { type Attribute, isUrn, part, simple } from "./schema/attribute.ts";
import { along } from "./schema/path.ts";
import { type Step, targetOf } from "./target.ts";
import { joined, onePrimary, placed, unassigned } from "./values.ts";

/**
 * @param resource as it is shown, with what the server computes: a value path may name that too
 * @throws Refusal
 */
export const patched = (root: Attribute, resource: Resource, body: Json): Resource =>
  operationsOf(body).reduce((now, operation) => applied(root, now, operation), resource);

function applied(root: Attribute, resource: Resource, { op, path, value }: Operation): Resource {
  if (path !== undefined) return changed(resource, targetOf(root, path, resource), { op, value });
  if (op === "remove") throw badRequest("noTarget", "A remove operation needs a path.");
  if (!isObject(value)) throw badRequest("invalidValue", `Without a path, ${op} needs an object of attributes.`);
  return Object.entries(value).reduce((now, [key, item]) => {
    const names = isUrn(key) && isObject(item) ? [...Object.keys(now), key] : Object.keys(now);
    const steps = along(root, key, names) ?? [simple(key, "any")];
    return changed(
      now,
      steps.map((attribute) => ({ attribute })),
      { op, value: item },
    );
  }, resource);
}

interface Change {
  readonly op: Op;
  readonly value?: Json | undefined;
}
function changed(resource: Resource, steps: readonly Step[], change: Change): Resource {
  const path = steps.map(({ attribute }) => attribute);
  const fixed = path.find(({ mutability }) => mutability === "readOnly");
  if (fixed === undefined) return rewritten(resource, steps, change);
  // Okta's rename of a group sends its unchanged id along (docs/okta-wire.md §9.2).
  if (change.op !== "remove" && isAsItWas(resource, path, change.value)) return resource;
  throw badRequest("mutability", `${fixed.name} is readOnly.`);
}
function isAsItWas(resource: Resource, path: readonly Attribute[], value: Json | undefined): boolean {
  const now = path.reduce<Json | undefined>((holder, { name }) => valueOf(holder, name), resource);
  return isDeepStrictEqual(now, value) || (unassigned(now) && unassigned(value));
}

function rewritten(holder: Resource, [step, ...rest]: readonly Step[], change: Change): Resource {
  if (step === undefined) return holder;
  const { attribute, filter } = step;
  const now = valueOf(holder, attribute.name);
  if (filter !== undefined) return placed(holder, attribute.name, rewrittenMatches(now, step, rest, change));
  if (rest.length === 0) {
    if (change.op === "remove" && attribute.required) throw badRequest("mutability", `${attribute.name} is required.`);
    return placed(holder, attribute.name, next(attribute, now, change));
  }
  if (!attribute.multiValued && !isArray(now)) {
    return placed(holder, attribute.name, rewritten(isObject(now) ? now : {}, rest, change));
  }
  // A sub-attribute of every value; where there is none yet, of a new one.
  const items = isArray(now) ? now : [];
  const all = items.length === 0 && change.op !== "remove" ? [{}] : items;
  return placed(holder, attribute.name, each(all, rest, change));
}
function rewrittenMatches(
  now: Json | undefined,
  { attribute, filter = () => true }: Step,
  rest: readonly Step[],
  change: Change,
): Json | undefined {
  const items = isArray(now) ? now : [];
  const matches = new Set(items.filter(filter));
  if (matches.size === 0) {
    // Taking away what is not there is no failure (RFC 7644 §3.5.2.2); writing to it is (§3.5.2.3, table 9).
    if (change.op === "remove") return now;
    throw badRequest("noTarget", `No value of ${attribute.name} matches the path's filter.`);
  }
  if (rest.length === 0 && change.op === "remove") return items.filter((item) => !matches.has(item));
  return onePrimary(
    items.flatMap((item) => {
      if (!matches.has(item)) return [item];
      return rest.length > 0 ? each([item], rest, change) : replacement(attribute, item, change);
    }),
    items,
  );
}
const each = (items: readonly Json[], rest: readonly Step[], change: Change): readonly Json[] =>
  onePrimary(
    items.map((item) => (isObject(item) ? rewritten(item, rest, change) : item)),
    items,
  );
/** A whole value that a filter selected: replaced entirely, or completed. */
function replacement(attribute: Attribute, item: Json, { op, value }: Change): readonly Json[] {
  const single = { ...attribute, multiValued: false };
  const after = written(single, op === "add" ? item : undefined, { op, value });
  return after === undefined ? [] : [after];
}

/** The value of an attribute after the operation; undefined where none is left. */
function next(attribute: Attribute, now: Json | undefined, change: Change): Json | undefined {
  const after = change.op === "remove" ? undefined : written(attribute, now, change);
  if (attribute.mutability === "immutable" && now !== undefined && !isDeepStrictEqual(now, after))
    throw badRequest("mutability", `${attribute.name} is immutable.`);
  return after;
}
/** Complex values are merged, by add and by replace (RFC 7644 §3.5.2.3); lists grow by add only. */
function written(attribute: Attribute, now: Json | undefined, { op, value = null }: Change): Json | undefined {
  const { multiValued, type } = attribute;
  if (!multiValued && isObject(value) && (type === "complex" || type === "any"))
    return merged(attribute, isObject(now) ? now : {}, op, value);
  const given = conformedValue(attribute, multiValued && !isArray(value) && !unassigned(value) ? [value] : value);
  if (given === undefined) return op === "add" ? now : undefined;
  return op === "add" && isArray(given) && isArray(now) ? joined(attribute, now, given) : given;
}
/** A null clears its sub-attribute (RFC 7643 §2.5); what is readOnly inside a value is passed over. */
const merged = (of: Attribute, holder: Resource, op: Op, value: Resource): Resource =>
  Object.entries(value).reduce((now, [key, item]) => {
    const attribute = part(of, key);
    if (attribute.mutability === "readOnly") return now;
    return placed(now, attribute.name, written(attribute, valueOf(now, attribute.name), { op, value: item }));
  }, holder);
