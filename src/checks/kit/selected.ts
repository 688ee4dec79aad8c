/** What the checks of selected attributes share (RFC 7644 §3.9). */
import type { Discovered, Json } from "../../model.ts";
import { unassigned } from "../../scim/compare.ts";
import { definition } from "../../scim/discovered.ts";
import { attribute, isObject, text } from "../../scim/json.ts";
import { GROUP, USER } from "../../scim/urns.ts";
import { type Body, isGroups, isListing, type Seen } from "./check.ts";
import { resourcesOf } from "../../scim/answers.ts";

/** The resources of an answer, one or many. */
export function resourcesIn(seen: Seen): readonly Pick<Body, "at" | "json">[] {
  const { json } = seen.answer;
  if (isListing(seen)) return resourcesOf(json).map((one, index) => ({ at: `/Resources/${index}`, json: one }));
  return isObject(json) ? [{ at: "", json }] : [];
}
/** The names in the parameter. */
export const wanted = ({ request }: Seen, parameter: "attributes" | "excludedAttributes"): readonly string[] =>
  new URLSearchParams(request.path.split("?")[1]).get(parameter)?.split(",") ?? [];
export const isShown = (resource: Json | undefined, name: string): boolean => !unassigned(attribute(resource, name));

const core: Readonly<Record<"User" | "Group", readonly string[]>> = {
  User: ["userName", "name", "displayName", "title", "emails", "active", "groups"],
  Group: ["displayName", "members"],
};
/** Attributes that the RFC returns by default; what a server declares otherwise is its own to say (RFC 7643 §7). */
export function byDefault(seen: Seen, discovered: Discovered): readonly string[] {
  const [kind, urn] = isGroups(seen) ? (["Group", GROUP] as const) : (["User", USER] as const);
  return core[kind].filter((name) => {
    const returned = text(definition(discovered, urn, [name]), "returned");
    return returned === undefined || returned.toLowerCase() === "default";
  });
}
