/** Reading what a server says about itself (RFC 7644 §4, RFC 7643 §5 to §7). */
import type { Discovered, Exchange, Json, Resource } from "../model.ts";
import { accepted, pathname, resourcesOf } from "./answers.ts";
import { attribute, isArray, isObject, text } from "./json.ts";

/** What is known after this exchange. */
export function withRead(known: Discovered, { request, answer }: Exchange): Discovered {
  if (request.method !== "GET" || request.credentials !== undefined || !accepted(answer)) return known;
  const json = answer?.json;
  switch (pathname(request.path)) {
    case "/ServiceProviderConfig":
      return isObject(json) ? { ...known, config: json } : known;
    case "/ResourceTypes":
      return { ...known, resourceTypes: listed(json) };
    case "/Schemas":
      return { ...known, schemas: listed(json) };
    default:
      return known;
  }
}
/** A bare list is a fault of its own. */
const listed = (json: Json | undefined): readonly Resource[] =>
  isArray(json) ? json.filter(isObject) : resourcesOf(json);

export type Optional = "patch" | "bulk" | "filter" | "changePassword" | "sort" | "etag";
/** Whether the server says that it offers this; undefined: it says nothing of it. */
export function offers({ config }: Discovered, feature: Optional): boolean | undefined {
  const supported = attribute(attribute(config, feature), "supported");
  return typeof supported === "boolean" ? supported : undefined;
}
export const schemaOf = ({ schemas = [] }: Discovered, urn: string): Resource | undefined =>
  schemas.find((schema) => text(schema, "id")?.toLowerCase() === urn.toLowerCase());
/** The definition of an attribute, or of a sub-attribute: ["name", "givenName"]. */
export function definition(discovered: Discovered, urn: string, path: readonly string[]): Resource | undefined {
  let [found, inside] = [schemaOf(discovered, urn), "attributes"];
  for (const name of path) {
    const definitions = attribute(found, inside);
    found = isArray(definitions)
      ? definitions.filter(isObject).find((one) => text(one, "name")?.toLowerCase() === name.toLowerCase())
      : undefined;
    inside = "subAttributes";
  }
  return found;
}
