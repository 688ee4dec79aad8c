import { attribute } from "../../scim/json.ts";
import { isDemanded, said, unnoticed, withError } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorsWithNulls: Quirk = {
  id: "errors-with-nulls",
  title: "Errors have null for what they do not say.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-error-detail"],
  wrap: said(anything, (answer) =>
    withError(answer, (error) => ({
      ...error,
      ...(isDemanded(error) ? {} : { detail: null }),
      scimType: attribute(error, "scimType") ?? null,
    })),
  ),
};
