import { text } from "../../../../scim/json.ts";
import { said, withMeta, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { creates } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const createOwnDateKept: Quirk = {
  id: "create-own-date-kept",
  title: "A create may choose when it was.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["create-ignores-read-only"],
  wrap: said(creates, (answer, wire) => {
    const created = text(bodyOf(wire)["meta"], "created");
    return created === undefined ? answer : withMeta(answer, (meta) => ({ ...meta, created }));
  }),
};
