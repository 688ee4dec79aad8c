import type { Resource } from "../../../../model.ts";
import { isObject } from "../../../../scim/json.ts";
import { totalOf } from "../../../../scim/answers.ts";
import { withJson, unnoticed, peek } from "../../../layers/layer.ts";
import { nameOf, soughtBy } from "../../../layers/request.ts";
import { on, userLookUps } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const deletedStillFound: Quirk = {
  id: "deleted-still-found",
  title: "Who was deleted is still found by the user name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["deleted-not-found"],
  wrap: (next, store) => {
    const gone = new Map<string, Resource>();
    return async (wire) => {
      const before = on("DELETE /Users/{id}")(wire, store) ? (await peek(next, wire)).json : undefined;
      if (isObject(before)) gone.set(nameOf(before), before);
      const answer = await next(wire);
      const found = userLookUps(wire, store) && totalOf(answer.json) === 0 ? gone.get(soughtBy(wire)) : undefined;
      if (found === undefined) return answer;
      return withJson(answer, (json) => ({ ...json, totalResults: 1, itemsPerPage: 1, Resources: [found] }));
    };
  },
};
