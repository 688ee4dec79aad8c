import type { Json } from "../../model.ts";
import { isArray, isObject, text } from "../../scim/json.ts";
import type { Store } from "../handler.ts";
import { heard, unnoticed } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** Lists of members without those who are nobody; all else is kept. */
function known(json: Json, store: Store): Json {
  const isNobody = (id = ""): boolean => id !== "" && !store.users.has(id) && !store.groups.has(id);
  if (isArray(json)) return json.filter((one) => !isNobody(text(one, "value"))).map((one) => known(one, store));
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, known(value, store)]));
}

export const groupUnknownMemberIgnored: Quirk = {
  id: "group-unknown-member-ignored",
  title: "A member whom nobody knows is passed over.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: heard(groupWrites, (wire, store) =>
    withBody(wire, (body) =>
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name, known(value, store)])),
    ),
  ),
};
