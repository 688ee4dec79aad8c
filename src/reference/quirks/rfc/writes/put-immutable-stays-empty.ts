import { heard, layers, unnoticed } from "../../../layers/layer.ts";
import { withBody, storedAt } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import { immutableType } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const putImmutableStaysEmpty: Quirk = {
  id: "put-immutable-stays-empty",
  title: "An attribute that is declared immutable is never set by a PUT.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-immutable-set"],
  wrap: layers(
    immutableType,
    heard(
      both(on("PUT /Users/{id}"), (wire, store) => storedAt(wire, store)?.["userType"] === undefined),
      (wire) => withBody(wire, (body) => ({ ...body, userType: null })),
    ),
  ),
};
