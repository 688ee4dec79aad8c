import { accepted, idOf } from "../../scim/answers.ts";
import { inBoth, withOnly } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const lookupLosesUpdated: Quirk = {
  id: "lookup-loses-updated",
  title: "Look-ups do not find whose account was replaced.",
  kind: "faulty",
  noticedBy: inBoth("account-found", "inactive-account-found"),
  wrap: (next, store) => {
    const replaced = new Set<string>();
    return async (wire) => {
      const answer = await next(wire);
      if (wire.method === "PUT" && accepted(answer)) replaced.add(idIn(wire));
      return userLookUps(wire, store) ? withOnly(answer, (user) => !replaced.has(idOf(user) ?? "")) : answer;
    };
  },
};
