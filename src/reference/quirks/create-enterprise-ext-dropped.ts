import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { passedOver } from "../layers/attributes.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const createEnterpriseExtDropped: Quirk = {
  id: "create-enterprise-ext-dropped",
  title: "Attributes of the enterprise extension are accepted and not stored.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: passedOver(ENTERPRISE_USER),
};
