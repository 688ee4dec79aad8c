import { heard, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, withBody, storedAt } from "../../../layers/request.ts";
import { on, both } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putNamelessAccepted: Quirk = {
  id: "put-nameless-accepted",
  title: "A PUT without a user name leaves the one that is there.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-needs-user-name"],
  wrap: heard(
    both(on("PUT /Users/{id}"), (wire) => bodyOf(wire)["userName"] === undefined),
    (wire, store) => withBody(wire, (body) => ({ ...body, userName: storedAt(wire, store)?.["userName"] ?? null })),
  ),
};
