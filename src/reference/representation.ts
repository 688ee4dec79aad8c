/** From what is stored to what is shown. */
import { hash } from "node:crypto";
import type { Json, Resource } from "../model.ts";
import { isObject, text } from "../scim/json.ts";
import type { Kind, Surroundings } from "./kind.ts";
import { isUrn } from "./schema/attribute.ts";

/** The whole resource but for its version, which is a digest of all this. */
export function representation(kind: Kind, stored: Resource, around: Surroundings): Resource {
  const { meta, ...rest } = kind.shown(stored, around);
  const location = around.location(kind.name, text(stored, "id") ?? "");
  return { ...rest, meta: { ...(isObject(meta) ? meta : {}), location } };
}
/** A weak ETag (RFC 7644 §3.14). Memberships are part of a user's representation, so they are part of its version. */
export function versioned(resource: Resource): Resource {
  const { meta } = resource;
  const digest = hash("sha256", JSON.stringify(resource), "base64url").slice(0, 16);
  return { ...resource, meta: { ...(isObject(meta) ? meta : {}), version: `W/"${digest}"` } };
}
export const versionOf = (resource: Resource): string => text(resource["meta"], "version") ?? "";
export const locationOf = (resource: Resource): string => text(resource["meta"], "location") ?? "";

/** The schemas of what is there: the server's to say, whatever a client listed (RFC 7643 §3, §3.3). */
export const schemasOf = (kind: Kind, attributes: Resource): readonly Json[] => [
  kind.root.name,
  ...Object.keys(attributes).filter(isUrn),
];
