import { inBoth, said, withStatus } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const create200InsteadOf201: Quirk = {
  id: "create-200-instead-of-201",
  title: "A create is answered 200.",
  kind: "faulty",
  noticedBy: inBoth("create-status"),
  spec: ["spec-created"],
  wrap: said(creates, (answer) => (answer.status === 201 ? withStatus(answer, 200) : answer)),
};
