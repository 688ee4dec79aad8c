/** Reading and rewriting requests. */
import type { Json, Resource, Wire } from "../../model.ts";
import { pathname } from "../../scim/answers.ts";
import { attribute, isArray, isObject, parseJson, text } from "../../scim/json.ts";
import type { Store, Stored } from "../handler.ts";

export const idIn = ({ path }: Wire): string => decodeURIComponent(pathname(path).split("/")[2] ?? "");
/** What is stored under the path. */
export const storedAt = (wire: Wire, { users, groups }: Store): Stored | undefined =>
  (wire.path.startsWith("/Groups") ? groups : users).get(idIn(wire));

const queryOf = ({ path }: Wire): URLSearchParams => new URLSearchParams(path.split("?")[1]);
export const withQuery = (wire: Wire, change: (query: URLSearchParams) => void): Wire => {
  const query = queryOf(wire);
  change(query);
  return { ...wire, path: `${pathname(wire.path)}?${query.toString()}` };
};
export const numberIn = (wire: Wire, name: string): number => Number(queryOf(wire).get(name));
/** What Okta looks for. */
export const soughtBy = (wire: Wire): string => / eq "(.*)"$/.exec(queryOf(wire).get("filter") ?? "")?.[1] ?? "";

export const bodyOf = (wire: Wire): Resource => {
  const json = parseJson(wire.body ?? "");
  return isObject(json) ? json : {};
};
export const withBody = (wire: Wire, change: (body: Resource) => Resource): Wire => ({
  ...wire,
  body: JSON.stringify(change(bodyOf(wire))),
});
/** A list in a body or in what is stored; none where there is none. */
export const listIn = (resource: Resource | undefined, name: string): readonly Json[] => {
  const list = attribute(resource, name);
  return isArray(list) ? list : [];
};

/** Whether this stands somewhere in a body, however deep. */
export const holds = (json: Json | undefined, wanted: Json): boolean =>
  json === wanted || (isArray(json) || isObject(json) ? Object.values(json).some((one) => holds(one, wanted)) : false);

export const operationsOf = (wire: Wire): readonly Resource[] =>
  wire.method === "PATCH" ? listIn(bodyOf(wire), "Operations").filter(isObject) : [];
/** Every operation of a PATCH may become none, one or several. */
export const withOperations = (wire: Wire, change: (operation: Resource) => readonly Resource[]): Wire =>
  withBody(wire, (body) => ({ ...body, Operations: operationsOf(wire).flatMap(change) }));
export const isWithoutPath = ({ path }: Resource): boolean => path === undefined;
/** What a PUT, or a PATCH without a path, says about an attribute. */
export const statedIn = (wire: Wire, name: string): Json | undefined =>
  wire.method === "PATCH"
    ? operationsOf(wire)
        .map(({ value }) => (isObject(value) ? value[name] : undefined))
        .find((value) => value !== undefined)
    : bodyOf(wire)[name];
/** Ids of those whom a PATCH adds to a group. */
export const added = (wire: Wire): readonly string[] =>
  operationsOf(wire)
    .filter(({ op, path }) => op === "add" && path === "members")
    .flatMap((operation) => listIn(operation, "value").map((member) => text(member, "value") ?? ""));
/** Ids of those whom a PATCH removes from a group. */
export const removed = (wire: Wire): readonly string[] =>
  operationsOf(wire).flatMap((operation) => {
    const id = /^members\[value eq "(.*)"\]$/.exec(text(operation, "path") ?? "")?.[1];
    return operation["op"] === "remove" && id !== undefined ? [id] : [];
  });
export const nameOf = (user: Resource): string => text(user, "userName") ?? "";
/** The first e-mail address in a body or in what is stored. */
export const firstEmail = (user: Resource | undefined): string | undefined => text(listIn(user, "emails")[0], "value");
/** The same write, with another value for an attribute of which it speaks. */
export const stating = (wire: Wire, name: string, value: Json): Wire =>
  wire.method === "PATCH"
    ? withOperations(wire, (operation) => [
        isObject(operation["value"]) && operation["value"][name] !== undefined
          ? { ...operation, value: { ...operation["value"], [name]: value } }
          : operation,
      ])
    : withBody(wire, (body) => ({ ...body, [name]: value }));
/** The values of a list of members, in an order of their own. */
export const idsIn = (members: Json | undefined): readonly string[] =>
  (isArray(members) ? members : []).flatMap((member) => text(member, "value") ?? []).toSorted();
