import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { leftByPut } from "../layers/attributes.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const putEnterpriseIgnored: Quirk = {
  id: "put-enterprise-ignored",
  title: "A PUT leaves the enterprise extension as it is.",
  kind: "faulty",
  noticedBy: inBoth("emptied-gone", "optional-attributes-current"),
  wrap: leftByPut(ENTERPRISE_USER),
};
