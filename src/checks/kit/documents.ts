/** What the checks of a server's words about itself are made of (RFC 7644 §4). */
import type { Check, CheckInfo, Examined, Past, Resource } from "../../model.ts";
import { accepted, isList, pathname, resourcesOf } from "../../scim/answers.ts";
import { discoveryEndpoint } from "../../scim/discovered.ts";
import { isObject } from "../../scim/json.ts";
import { endpointOf } from "../../scim/resource-types.ts";
import { check, type Seen } from "./check.ts";

type Silence = Exclude<Examined, readonly unknown[]>;
/** These documents may be absent (RFC 7644 §4): whoever refuses them, or sends elsewhere for them, does not offer them. */
export const isRefused = (status: number): boolean => (status >= 300 && status < 500) || status === 501;
/** Why there is nothing to look at in a document that is not offered. */
export const unoffered = ({ request, answer }: Seen): Silence => ({
  notApplicable: "not-advertised",
  why: `${pathname(request.path)} is answered with ${answer.status}`,
});
/** Looks at a document that is there. That it is none is the finding of "config-object", "discovery-lists" or "json". */
export const documentCheck = (
  info: CheckInfo,
  examine: (document: Resource, seen: Seen, past: Past) => Examined,
): Check =>
  check(info, (seen, past) => {
    const { status, json } = seen.answer;
    if (isRefused(status)) return unoffered(seen);
    if (status !== 200 || !isObject(json)) return { blocked: "the answer is no document" };
    const isConfig = discoveryEndpoint(seen.request.path) === "/ServiceProviderConfig";
    return isConfig && isList(json) ? { blocked: "it is in a list" } : examine(json, seen, past);
  });
/** Looks at what stands at the endpoint of resource types, if it can be listed. */
export const endpointCheck = (
  info: CheckInfo,
  examine: (types: readonly Resource[], seen: Seen, past: Past) => Examined,
): Check =>
  check(info, (seen, past) => {
    const path = pathname(seen.request.path);
    const types = (past.discovered.resourceTypes ?? []).filter((type) => endpointOf(type) === path);
    // Whether there is something is the finding of "endpoints-served".
    if (!accepted(seen.answer)) return { notApplicable: "not-exercised", why: `${path} cannot be listed` };
    return examine(types, seen, past);
  });

/** How many there were without any parameters; undefined: that was not told. */
export function heldBy({ request }: Seen, { discovered }: Past): number | undefined {
  const { config, resourceTypes, schemas } = discovered;
  const endpoint = discoveryEndpoint(request.path);
  if (endpoint === "/ResourceTypes") return resourceTypes?.length;
  if (endpoint === "/Schemas") return schemas?.length;
  return config === undefined ? undefined : resourcesOf(config).length;
}
