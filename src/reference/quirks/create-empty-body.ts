import { inBoth, said, withText } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createEmptyBody: Quirk = {
  id: "create-empty-body",
  title: "A create is answered 201 without a body.",
  kind: "faulty",
  noticedBy: inBoth("create-body"),
  spec: ["create-body", "spec-as-sent", "spec-schemas"],
  wrap: said(creates, (answer) => (answer.status === 201 ? withText(answer, "") : answer)),
};
