import { text } from "../../scim/json.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on, type When } from "../layers/when.ts";
import type { Json } from "../../model.ts";
import type { Quirk } from "../quirk.ts";

const slugOf = (group: Json): string | undefined =>
  text(group, "displayName")
    ?.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
const takesSlug: When = both(on("POST /Groups"), (wire, { groups }) => {
  const wanted = slugOf(bodyOf(wire));
  return [...groups.values()].some((group) => slugOf(group) === wanted);
});

export const groupSlugCollision: Quirk = {
  id: "group-slug-collision",
  title: "No two groups can have names that differ in nothing but spaces and signs.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(takesSlug, 409, "uniqueness"),
};
