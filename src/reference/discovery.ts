/** What the server says about itself (RFC 7644 §4, RFC 7643 §5–§7, RFC 9865 §4). */
import type { Resource } from "../model.ts";
import { text } from "../scim/json.ts";
import { ENTERPRISE_USER } from "../scim/urns.ts";
import { MAX_OPERATIONS, MAX_PAYLOAD } from "./bulk.ts";
import { Refusal } from "./errors.ts";
import type { Incoming } from "./incoming.ts";
import type { Kind } from "./kind.ts";
import { DEFAULT_COUNT, listResponse, MAX_COUNT } from "./listing.ts";
import type { Attribute } from "./schema/attribute.ts";

const core = (name: string): string => `urn:ietf:params:scim:schemas:core:2.0:${name}`;
const metaOf = (resourceType: string, location: string): Resource => ({ resourceType, location });

const capabilities: Resource = {
  schemas: [core("ServiceProviderConfig")],
  patch: { supported: true },
  bulk: { supported: true, maxOperations: MAX_OPERATIONS, maxPayloadSize: MAX_PAYLOAD },
  filter: { supported: true, maxResults: MAX_COUNT },
  changePassword: { supported: true },
  sort: { supported: true },
  etag: { supported: true },
  pagination: {
    cursor: true,
    index: true,
    defaultPaginationMethod: "index",
    defaultPageSize: DEFAULT_COUNT,
    maxPageSize: MAX_COUNT,
  },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Bearer token",
      description: "The token goes into the Authorization header.",
      specUri: "https://www.rfc-editor.org/info/rfc6750",
      primary: true,
    },
  ],
};
export const serviceProviderConfig = (baseUrl: string): Resource => ({
  ...capabilities,
  meta: metaOf("ServiceProviderConfig", `${baseUrl}/ServiceProviderConfig`),
});

const typed = ({ name, endpoint, schemas: [own, ...extensions] }: Kind): Resource => ({
  schemas: [core("ResourceType")],
  id: name,
  name,
  endpoint,
  schema: own.name,
  ...(extensions.length === 0
    ? {}
    : { schemaExtensions: extensions.map((extension) => ({ schema: extension.name, required: false })) }),
});
const described = ({ name: id, subAttributes }: Attribute): Resource => ({
  schemas: [core("Schema")],
  id,
  name: id === ENTERPRISE_USER ? "EnterpriseUser" : id.slice(id.lastIndexOf(":") + 1),
  attributes: subAttributes.map(characteristics),
});
function characteristics({ subAttributes, ...own }: Attribute): Resource {
  return subAttributes.length === 0 ? own : { ...own, subAttributes: subAttributes.map(characteristics) };
}
export const isDiscovery = (endpoint: string): boolean => endpoint === "ResourceTypes" || endpoint === "Schemas";

/** All of /Schemas or /ResourceTypes, or one of them by its id. */
export function discovered(request: Incoming, kinds: readonly Kind[], baseUrl: string): Resource {
  // A filter that were ignored would look as if it had matched (RFC 7644 §4).
  if (request.query.has("filter")) throw new Refusal(403, "What the server says about itself cannot be filtered.");
  const [endpoint = "", id] = request.segments;
  const resources = endpoint === "Schemas" ? kinds.flatMap(({ schemas }) => schemas.map(described)) : kinds.map(typed);
  const all = resources.map((resource) => located(resource, `${baseUrl}/${endpoint}`));
  if (id === undefined) return listResponse(all.length, 1, all);
  const one = all.find((resource) => text(resource, "id")?.toLowerCase() === id.toLowerCase());
  if (one === undefined) throw new Refusal(404, `There is nothing called ${id} in /${endpoint}.`);
  return one;
}
function located(resource: Resource, endpoint: string): Resource {
  const type = endpoint.endsWith("/Schemas") ? "Schema" : "ResourceType";
  return { ...resource, meta: metaOf(type, `${endpoint}/${text(resource, "id")}`) };
}
