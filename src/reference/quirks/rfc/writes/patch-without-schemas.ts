import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchWithoutSchemas: Quirk = {
  id: "patch-without-schemas",
  title: "A PATCH need not say that it is one.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-schemas-demanded"],
  wrap: heard(patches, (wire) =>
    withBody(wire, (body) => ({ schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], ...body })),
  ),
};
