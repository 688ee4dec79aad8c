import { said, unnoticed, withError } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorsWithMore: Quirk = {
  id: "errors-with-more",
  title: "Errors have attributes and a schema that no RFC knows.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withError(answer, (error) => ({
      ...error,
      schemas: [...listIn(error, "schemas"), "urn:example:scim:messages:acme:2.0:Trace"],
      timestamp: "2026-01-01T00:00:00Z",
      trace: { id: "5f2d" },
    })),
  ),
};
