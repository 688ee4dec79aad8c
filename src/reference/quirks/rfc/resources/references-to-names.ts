import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { groups } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const referencesToNames: Quirk = {
  id: "references-to-names",
  title: "The references of members end in what the members are called.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["references-lead"],
  wrap: said(groups, (answer) =>
    withValues(answer, "members", (one) => ({
      ...one,
      $ref: `../Users/${encodeURIComponent(text(one, "display") ?? "")}`,
    })),
  ),
};
