import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putNameless500: Quirk = {
  id: "put-nameless-500",
  title: "A PUT without a user name is answered 500.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-needs-user-name"],
  wrap: refused(
    both(on("PUT /Users/{id}"), (wire) => bodyOf(wire)["userName"] === undefined),
    500,
  ),
};
