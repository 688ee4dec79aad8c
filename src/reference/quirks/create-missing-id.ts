import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createMissingId: Quirk = {
  id: "create-missing-id",
  title: "The answer to a create has no id.",
  kind: "faulty",
  noticedBy: inBoth("create-body", "resource-id"),
  wrap: said(creates, (answer) => withEach(answer, (resource) => without(resource, "id"))),
};
