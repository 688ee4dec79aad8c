import { text } from "../../../../scim/json.ts";
import { asksBy, reordered } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortByCase: Quirk = {
  id: "sort-by-case",
  title: "Lists are sorted by the codes of the characters.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sort-case"],
  wrap: reordered(both(asksBy("sortBy", /^title$/), asksBy("sortOrder", /^ascending$/)), (one, other) => {
    const [left, right] = [text(one, "title") ?? "~", text(other, "title") ?? "~"];
    return Number(left > right) - Number(left < right);
  }),
};
