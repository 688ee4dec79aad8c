import { said, withMeta, unnoticed } from "../../../layers/layer.ts";
import { creates } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const createGenericType: Quirk = {
  id: "create-generic-type",
  title: "The answer to a create calls everything a Resource.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["created-resource-type"],
  wrap: said(creates, (answer) => withMeta(answer, (meta) => ({ ...meta, resourceType: "Resource" }))),
};
