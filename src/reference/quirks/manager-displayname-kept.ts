import type { Json } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { attribute, text } from "../../scim/json.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { withManagers } from "../layers/attributes.ts";
import { unnoticed } from "../layers/layer.ts";
import { statedIn } from "../layers/request.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const managerDisplaynameKept: Quirk = {
  id: "manager-displayname-kept",
  title: "The name of a manager is kept as the client sent it.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: (next, store) => {
    const names = new Map<Json | undefined, Json>();
    return async (wire) => {
      const answer = await next(wire);
      if (!users(wire, store) || !accepted(answer)) return answer;
      const manager = attribute(statedIn(wire, ENTERPRISE_USER), "manager");
      const displayName = text(manager, "displayName");
      if (displayName !== undefined) names.set(attribute(manager, "value"), displayName);
      return withManagers(answer, ({ value }) => {
        const name = names.get(value);
        return name === undefined ? {} : { displayName: name };
      });
    };
  },
};
