/** Where the resource types say that roles and entitlements are (RFC 7643 §6, docs/okta-wire.md §10). */
import type { Json, Resource } from "../model.ts";
import { resourcesOf } from "./answers.ts";
import { text } from "./json.ts";
import { OKTA_ENTITLEMENT, OKTA_ROLE } from "./urns.ts";

export interface GrantEndpoint {
  readonly path: string;
  readonly attribute: "roles" | "entitlements";
  /** The name of the resource type. */
  readonly type: string;
}
const attributes: ReadonlyMap<string, GrantEndpoint["attribute"]> = new Map([
  [OKTA_ROLE, "roles"],
  [OKTA_ENTITLEMENT, "entitlements"],
]);
/** Below the base URL, with a slash before it or without (RFC 7643 §6), and nothing that a path could not hold. */
const usable = /^\/?(?!\/|[a-z][a-z\d+.-]*:)[!"$->@-~]+$/i;
/** A bound of ours, not Okta's. */
const MOST = 50;

export const isGrantType = (type: Resource): boolean => attributes.has(text(type, "schema") ?? "");
export const hasUsableEndpoint = (type: Resource): boolean => usable.test(text(type, "endpoint") ?? "");
/** Below the base URL, with the slash that some leave out; undefined: it leads nowhere, or to another place. */
export function endpointOf(type: Resource): string | undefined {
  const stated = text(type, "endpoint") ?? "";
  const path = `/${stated.replace(/^\//, "")}`;
  return usable.test(path) && !/:\/\/|\/\/|(^|\/)\.\.?(\/|$)/.test(path) ? path : undefined;
}

/** Each once, in the order of the list. */
export function grantEndpoints(types: Json | undefined): readonly GrantEndpoint[] {
  const found = resourcesOf(types).flatMap((type): readonly GrantEndpoint[] => {
    const attribute = attributes.get(text(type, "schema") ?? "");
    const path = text(type, "endpoint");
    if (attribute === undefined || path === undefined || !hasUsableEndpoint(type)) return [];
    return [{ path: path.replace(/^\/?/, "/"), attribute, type: text(type, "name") ?? "" }];
  });
  return [...new Map(found.map((one) => [one.path, one])).values()].slice(0, MOST);
}
