import type { Resource } from "../../model.ts";
import { idOf } from "../../scim/answers.ts";
import { isObject } from "../../scim/json.ts";
import { inBoth, withEach } from "../layers/layer.ts";
import { userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const lookupLags: Quirk = {
  id: "lookup-lags",
  title: "Look-ups show people as they were when they were created.",
  kind: "faulty",
  noticedBy: inBoth("lookup-current"),
  wrap: (next, store) => {
    const created = new Map<string, Resource>();
    return async (wire) => {
      const answer = await next(wire);
      if (wire.method === "POST" && isObject(answer.json)) created.set(idOf(answer.json) ?? "", answer.json);
      return userLookUps(wire, store) ? withEach(answer, (user) => created.get(idOf(user) ?? "") ?? user) : answer;
    };
  },
};
