import { said, withOnly } from "../../../layers/layer.ts";
import { soughtBy } from "../../../layers/request.ts";
import { groupLookUps } from "../../../layers/when.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const groupNamesByBytes: Quirk = {
  id: "group-names-by-bytes",
  title: "Names of groups are compared byte by byte.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["accents-evened-out"],
  wrap: said(groupLookUps, (answer, wire) => {
    const sought = soughtBy(wire);
    return sought === sought.normalize("NFC") ? answer : withOnly(answer, () => false);
  }),
};
