/** Queries by POST (RFC 7644 §3.4.3): the same as on the URL, said in a body. */
import type { Json, Resource } from "../model.ts";
import { attribute, isArray } from "../scim/json.ts";
import { SEARCH_REQUEST } from "../scim/urns.ts";
import type { Endpoint } from "./endpoints.ts";
import { badRequest } from "./errors.ts";
import type { Kind } from "./kind.ts";
import { queried, type Sources } from "./query.ts";

const parameters = [
  "attributes",
  "excludedAttributes",
  "filter",
  "sortBy",
  "sortOrder",
  "startIndex",
  "count",
  "cursor",
] as const;

/** At the base URL it asks for resources of all kinds. Undefined: the path is none of a search. */
export function search(segments: readonly string[], kinds: readonly Kind[], sources: Sources): Endpoint | undefined {
  if (segments.at(-1) !== ".search") return undefined;
  const [name, ...more] = segments.slice(0, -1);
  const searched = name === undefined ? kinds : kinds.filter(({ endpoint }) => endpoint === `/${name}`);
  if (searched.length === 0 || more.length > 0) return undefined;
  return { POST: (request) => ({ status: 200, body: queried(searched, sources, queryIn(request.object())) }) };
}
function queryIn(body: Resource): URLSearchParams {
  const schemas = attribute(body, "schemas");
  if (!isArray(schemas) || !schemas.includes(SEARCH_REQUEST))
    throw badRequest("invalidSyntax", `A search names the schema ${SEARCH_REQUEST}.`);
  const query = new URLSearchParams();
  for (const name of parameters) {
    const value = attribute(body, name) ?? null;
    if (value !== null) query.set(name, said(name, value));
  }
  return query;
}
function said(name: string, value: Json): string {
  if (isArray(value) && value.every((item) => typeof item === "string")) return value.join(",");
  if (typeof value !== "string" && typeof value !== "number")
    throw badRequest("invalidValue", `${name} is of another type.`);
  return String(value);
}
