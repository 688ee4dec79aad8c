import { text } from "../../../../scim/json.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { isNamelessCreate } from "../../../layers/mistakes.ts";
import { withBody } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const createNamelessNamed: Quirk = {
  id: "create-nameless-named",
  title: "Whoever is created without a user name gets one from the server.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["create-needs-user-name"],
  wrap: heard(isNamelessCreate, (wire) =>
    withBody(wire, (body) => ({ ...body, userName: `person-${text(body, "externalId") ?? ""}` })),
  ),
};
