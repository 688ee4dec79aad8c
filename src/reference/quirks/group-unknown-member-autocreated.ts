import type { Json, Resource, Wire } from "../../model.ts";
import { idOf } from "../../scim/answers.ts";
import { isArray, isObject } from "../../scim/json.ts";
import { membersNamed } from "../../scim/members.ts";
import { USER } from "../../scim/urns.ts";
import type { Handler } from "../handler.ts";
import { inBoth } from "../layers/layer.ts";
import { bodyOf, withBody } from "../layers/request.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** The id under which somebody of that name is now. */
async function invented(userName: string, next: Handler, { headers }: Wire): Promise<string> {
  const body = JSON.stringify({ schemas: [USER], userName });
  return idOf((await next({ method: "POST", path: "/Users", headers, body })).json) ?? userName;
}
const replaced = (json: Json, ids: ReadonlyMap<string, string>): Json => {
  if (typeof json === "string") return ids.get(json) ?? json;
  if (isArray(json)) return json.map((one) => replaced(one, ids));
  return isObject(json)
    ? Object.fromEntries(Object.entries(json).map(([name, value]) => [name, replaced(value, ids)]))
    : json;
};

export const groupUnknownMemberAutocreated: Quirk = {
  id: "group-unknown-member-autocreated",
  title: "Of a member whom nobody knows an account is made.",
  kind: "faulty",
  noticedBy: inBoth("nobody-invented"),
  wrap: (next, store) => async (wire) => {
    if (!groupWrites(wire, store)) return next(wire);
    const ids = new Map<string, string>();
    for (const value of membersNamed(bodyOf(wire)))
      if (!store.users.has(value) && !store.groups.has(value)) ids.set(value, await invented(value, next, wire));
    const given = (body: Resource): Resource =>
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name, replaced(value, ids)]));
    return next(ids.size === 0 ? wire : withBody(wire, given));
  },
};
