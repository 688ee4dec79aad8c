import { asksBy, reordered } from "../../../layers/filters.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { firstEmail } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const sortByFirstValue: Quirk = {
  id: "sort-by-first-value",
  title: "A list of addresses is sorted by the first.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["sort-multi-valued"],
  wrap: reordered(asksBy("sortBy", /^emails/), (one, other) => {
    const [left, right] = [firstEmail(one) ?? "~", firstEmail(other) ?? "~"];
    return Number(left > right) - Number(left < right);
  }),
};
