/** What the probes of this area are written in. */
import type { Ending, Json, Past, Request, Resource } from "../../../model.ts";
import { get, percent } from "../../../okta/requests.ts";
import { offers } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { endpoints } from "../../../scim/kinds.ts";

/** A literal of a filter is JSON (RFC 7644 §3.4.2.2). */
export const quoted = (value: string): string => JSON.stringify(value);
export const named = (userName: string): string => `userName eq ${quoted(userName)}`;

/** A few people at most, whatever the target makes of the filter. Okta's own look-ups begin with the filter; this is none. */
export const filtered = (filter: string, more = ""): Request =>
  get(`${endpoints.User}?startIndex=1&count=20&filter=${percent(filter)}${more}`);

/** Why no filter is sent. Whoever says nothing about filters is asked all the same. */
export const unfiltered = ({ discovered }: Past): Ending | undefined =>
  offers(discovered, "filter") === false
    ? { how: "not-advertised", why: "the target says that it does not filter" }
    : undefined;
/** The person as they were read last; a filter says only what was shown. */
export const readingOf = (past: Past, alias: string): Resource | undefined => past.earlierReading(alias, "");

export const at = (resource: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((value, name) => attribute(value, name), resource);
export const textAt = (resource: Json | undefined, ...path: readonly string[]): string | undefined => {
  const value = at(resource, ...path);
  return typeof value === "string" && value !== "" ? value : undefined;
};
