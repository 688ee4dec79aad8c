import { text } from "../../scim/json.ts";
import { refused, unnoticed } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on, type When } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const takesName: When = both(on("POST /Groups"), (wire, store) => {
  const wanted = text(bodyOf(wire), "displayName")?.toLowerCase();
  return [...store.groups.values()].some((group) => text(group, "displayName")?.toLowerCase() === wanted);
});

export const groupNamesUnique: Quirk = {
  id: "group-names-unique",
  title: "No two groups can have the same name.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(takesName, 409, "uniqueness"),
};
