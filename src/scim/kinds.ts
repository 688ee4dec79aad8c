/** The two kinds of resource that Okta provisions: where they are, and by what they are called. */
import type { Json, ResourceKind } from "../model.ts";
import { pathname } from "./answers.ts";
import { text } from "./json.ts";

export const endpoints: Readonly<Record<ResourceKind, string>> = { User: "/Users", Group: "/Groups" };
/** The attribute that a look-up goes by, and that every resource of the kind has (RFC 7643 §4.1.1, §4.2). */
export const nameAttribute: Readonly<Record<ResourceKind, "userName" | "displayName">> = {
  User: "userName",
  Group: "displayName",
};
export const nameOf = (kind: ResourceKind, resource: Json | undefined): string | undefined =>
  text(resource, nameAttribute[kind]);
/** What a path below the base URL leads to, one or many; undefined: neither users nor groups. */
export function kindOf(path: string): ResourceKind | undefined {
  const [, first] = /^\/(Users|Groups)(?=[/?]|$)/.exec(path) ?? [];
  return first === undefined ? undefined : first === "Users" ? "User" : "Group";
}
/** Whether it leads to one resource. */
export const isOne = (path: string): boolean => /^\/(?:Users|Groups)\/(?!\.search$)[^/]+$/.test(pathname(path));
/** Whether a POST to it is a query (RFC 7644 §3.4.3). */
export const isSearch = (path: string): boolean => path.endsWith("/.search");
