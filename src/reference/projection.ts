/** The query parameters `attributes` and `excludedAttributes` (RFC 7644 §3.9). */
import type { Json, Resource } from "../model.ts";
import { isArray, isObject } from "../scim/json.ts";
import { badRequest } from "./errors.ts";
import { type Attribute, part } from "./schema/attribute.ts";
import { along } from "./schema/path.ts";

/** Paths in lower case. An empty one means all of what it belongs to. */
type Paths = readonly (readonly string[])[];

export type Projection = (resource: Resource) => Resource;

export function projectionOf(root: Attribute, query: URLSearchParams): Projection {
  const wanted = pathsIn(root, query, "attributes");
  const excluded = pathsIn(root, query, "excludedAttributes");
  if (wanted !== undefined && excluded !== undefined)
    throw badRequest("invalidValue", "attributes and excludedAttributes cannot be used together.");
  if (wanted !== undefined) return (resource) => only(root, resource, wanted);
  if (excluded !== undefined) return (resource) => but(root, resource, excluded);
  return (resource) => resource;
}
/** Names that mean nothing here are passed over: they select nothing. */
function pathsIn(root: Attribute, query: URLSearchParams, parameter: string): Paths | undefined {
  if (!query.has(parameter)) return undefined;
  return query
    .getAll(parameter)
    .flatMap((list) => list.split(","))
    .map((path) => along(root, path.trim())?.map(({ name }) => name.toLowerCase()))
    .filter((path) => path !== undefined);
}
const below = (paths: Paths, { name }: Attribute): Paths =>
  paths.filter(([first]) => first === name.toLowerCase()).map(([, ...rest]) => rest);
const isWhole = (paths: Paths): boolean => paths.some((path) => path.length === 0);

const only = (of: Attribute, value: Resource, paths: Paths): Resource =>
  filtered(of, value, (attribute, item) => {
    const inside = below(paths, attribute);
    if (inside.length === 0) return attribute.returned === "always" ? item : undefined;
    return isWhole(inside) ? item : throughout(item, (one) => only(attribute, one, inside));
  });
const but = (of: Attribute, value: Resource, paths: Paths): Resource =>
  filtered(of, value, (attribute, item) => {
    const inside = below(paths, attribute);
    if (inside.length === 0 || attribute.returned === "always") return item;
    return isWhole(inside) ? undefined : throughout(item, (one) => but(attribute, one, inside));
  });

function filtered(
  of: Attribute,
  value: Resource,
  keep: (attribute: Attribute, item: Json) => Json | undefined,
): Resource {
  const entries = Object.entries(value).map(([key, item]) => [key, keep(part(of, key), item)] as const);
  return Object.fromEntries(entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const])));
}
const throughout = (value: Json, change: (one: Resource) => Resource): Json =>
  isArray(value) ? value.map((item) => throughout(item, change)) : isObject(value) ? change(value) : value;
