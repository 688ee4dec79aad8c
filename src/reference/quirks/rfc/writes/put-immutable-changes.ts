import { unnoticed } from "../../../layers/layer.ts";
import { immutableType } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const putImmutableChanges: Quirk = {
  id: "put-immutable-changes",
  title: "An attribute that is declared immutable changes with every PUT.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-immutable-kept"],
  wrap: immutableType,
};
