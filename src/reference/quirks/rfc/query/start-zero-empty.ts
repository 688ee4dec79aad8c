import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const startZeroEmpty: Quirk = {
  id: "start-zero-empty",
  title: "A page that starts before the first person is empty.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["list-envelope", "start-index-below-one"],
  wrap: said(asksBy("startIndex", /^(0|-\d+)$/), (answer) =>
    withJson(answer, (list) => ({ ...list, itemsPerPage: 0, Resources: [] })),
  ),
};
