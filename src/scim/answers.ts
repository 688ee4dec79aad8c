/** Reading what every SCIM answer has in common, as leniently as Okta does (docs/okta-wire.md §3). */
import type { Answer, Json, Resource } from "../model.ts";
import { attribute, isArray, isObject } from "./json.ts";

export const accepted = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer.status >= 200 && answer.status < 300;

/** A resource's id. A number is read as Okta reads it, so that one fault does not hide the others. */
export function idOf(resource: Json | undefined): string | undefined {
  const id = attribute(resource, "id");
  if (typeof id === "number") return String(id);
  return typeof id === "string" && addresses(id) ? id : undefined;
}
/** Blanks address nobody, half a surrogate pair has no encoding, and dots would make a path end somewhere else. */
const addresses = (id: string): boolean => !/^\s*$|^\.\.?$|\p{Surrogate}/u.test(id);
export function resourcesOf(list: Json | undefined): readonly Resource[] {
  const resources = attribute(list, "Resources");
  return isArray(resources) ? resources.filter(isObject) : [];
}
/** A list's own count, where it states one: an integer (RFC 7644 §3.4.2), of which the index of a page can be made. */
export function totalOf(list: Json | undefined): number | undefined {
  const total = attribute(list, "totalResults");
  return typeof total === "number" && Number.isInteger(total) ? total : undefined;
}
export const isList = (json: Json | undefined): boolean =>
  attribute(json, "Resources") !== undefined || attribute(json, "totalResults") !== undefined;

/** The media type of the body, without parameters. */
export const mediaType = ({ headers }: Answer): string =>
  (headers["content-type"] ?? "").split(";", 1)[0]?.trim() ?? "";

/** An id as one segment of a path. */
export const segment = (id: string): string => encodeURIComponent(id).replaceAll("%40", "@").replaceAll("%3A", ":");
/** The path without its query. */
export function pathname(path: string): string {
  const query = path.indexOf("?");
  return query < 0 ? path : path.slice(0, query);
}
