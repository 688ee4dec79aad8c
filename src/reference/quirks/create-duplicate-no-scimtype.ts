import { inBoth, said, withError, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createDuplicateNoScimtype: Quirk = {
  id: "create-duplicate-no-scimtype",
  title: "The 409 for a user name that is taken has no scimType.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-scim-type"),
  wrap: said(on("POST /Users"), (answer) => withError(answer, (error) => without(error, "scimType"))),
};
