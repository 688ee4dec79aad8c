import { text } from "../../scim/json.ts";
import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesEndpointsBare: Quirk = {
  id: "resourcetypes-endpoints-bare",
  title: "The endpoints of resource types have no slash before them.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(on("GET /ResourceTypes"), (answer) =>
    withEach(answer, (one) => having(one, { endpoint: text(one, "endpoint")?.replace(/^\//, "") ?? null })),
  ),
};
