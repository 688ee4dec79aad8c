/** Reading what a server says about itself (RFC 7644 §4, RFC 7643 §5 to §7). */
import type { Discovered, Exchange, Json, Resource } from "../model.ts";
import { accepted, pathname, resourcesOf } from "./answers.ts";
import { attribute, isArray, isObject, text } from "./json.ts";

const core = (name: string): string => `urn:ietf:params:scim:schemas:core:2.0:${name}`;
/** The schema of what each endpoint tells. */
export const documentSchemas: ReadonlyMap<string, string> = new Map([
  ["/ServiceProviderConfig", core("ServiceProviderConfig")],
  ["/ResourceTypes", core("ResourceType")],
  ["/Schemas", core("Schema")],
]);
/** The endpoint of discovery that a path leads to, or into; undefined: it leads to resources. */
export function discoveryEndpoint(path: string): string | undefined {
  const [, name = ""] = pathname(path).split("/");
  return documentSchemas.has(`/${name}`) ? `/${name}` : undefined;
}

/** What is known after this exchange. Whoever asks with a query may be told less. */
export function withRead(known: Discovered, { request, answer }: Exchange): Discovered {
  if (request.method !== "GET" || request.credentials !== undefined || !accepted(answer)) return known;
  const json = answer?.json;
  switch (request.path) {
    case "/ServiceProviderConfig":
      return isObject(json) ? { ...known, config: json } : known;
    case "/ResourceTypes":
      return documentsIn(json).length > 0 ? { ...known, resourceTypes: documentsIn(json) } : known;
    case "/Schemas":
      return documentsIn(json).length > 0 ? { ...known, schemas: documentsIn(json) } : known;
    default:
      return known;
  }
}
/** The documents in a list. A bare list is a fault of its own. */
export const documentsIn = (json: Json | undefined): readonly Resource[] =>
  isArray(json) ? json.filter(isObject) : resourcesOf(json);

export const optional = ["patch", "bulk", "filter", "changePassword", "sort", "etag"] as const;
export type Optional = (typeof optional)[number];
/** Whether the server says that it offers this; undefined: it says nothing of it. */
export function offers({ config }: Discovered, feature: Optional): boolean | undefined {
  const supported = attribute(attribute(config, feature), "supported");
  return typeof supported === "boolean" ? supported : undefined;
}
/** Whether a document or a resource names the schema. */
export function declares(resource: Json | undefined, urn: string): boolean {
  const schemas = attribute(resource, "schemas");
  return isArray(schemas) && schemas.some((one) => typeof one === "string" && one.toLowerCase() === urn.toLowerCase());
}
export const schemaOf = ({ schemas = [] }: Discovered, urn: string): Resource | undefined =>
  schemas.find((schema) => text(schema, "id")?.toLowerCase() === urn.toLowerCase());
/** The objects in a list inside of a document: "attributes", "subAttributes", "schemaExtensions". */
export function objectsIn(holder: Resource | undefined, list: string): readonly Resource[] {
  const listed = attribute(holder, list);
  return isArray(listed) ? listed.filter(isObject) : [];
}
/** The definition of an attribute, or of a sub-attribute: ["name", "givenName"]. */
export function definition(discovered: Discovered, urn: string, path: readonly string[]): Resource | undefined {
  let [found, inside] = [schemaOf(discovered, urn), "attributes"];
  for (const name of path) {
    found = objectsIn(found, inside).find((one) => text(one, "name")?.toLowerCase() === name.toLowerCase());
    inside = "subAttributes";
  }
  return found;
}
