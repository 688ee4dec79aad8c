import { circles, withResults } from "../../../layers/bulk.ts";
import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkCircleHalf: Quirk = {
  id: "bulk-circle-half",
  title: "Of two groups that are in one another, the second is said to have broken the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-circle", "bulk-ids-resolved"],
  wrap: said(circles, (answer) => {
    let place = 0;
    return withJson(answer, (json) =>
      withResults(json, (result) => [(place += 1) === 2 ? { ...result, status: "500" } : result]),
    );
  }),
};
