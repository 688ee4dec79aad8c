import { isDemanded, said, unnoticed, withError, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorsTerse: Quirk = {
  id: "errors-terse",
  title: "Errors say no more than they must.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-error-detail"],
  wrap: said(anything, (answer) =>
    withError(answer, (error) =>
      isDemanded(error) ? error : without(error, "detail", ...(answer.status === 409 ? [] : ["scimType"])),
    ),
  ),
};
