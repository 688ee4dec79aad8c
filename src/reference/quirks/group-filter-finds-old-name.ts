import type { Resource } from "../../model.ts";
import { idOf, resourcesOf } from "../../scim/answers.ts";
import { isObject, text } from "../../scim/json.ts";
import { inBoth, withJson } from "../layers/layer.ts";
import { soughtBy } from "../layers/request.ts";
import { groupLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupFilterFindsOldName: Quirk = {
  id: "group-filter-finds-old-name",
  title: "A group look-up by the name that a group was created with finds it as it was then.",
  kind: "faulty",
  noticedBy: inBoth("old-name-free"),
  wrap: (next, store) => {
    const created = new Map<string, Resource>();
    return async (wire) => {
      const answer = await next(wire);
      if (wire.method === "POST" && wire.path === "/Groups" && isObject(answer.json))
        created.set(text(answer.json, "displayName") ?? "", answer.json);
      const stale = created.get(soughtBy(wire));
      if (!groupLookUps(wire, store) || stale === undefined || !store.groups.has(idOf(stale) ?? "")) return answer;
      if (resourcesOf(answer.json).length > 0) return answer;
      return withJson(answer, (list) => ({ ...list, totalResults: 1, itemsPerPage: 1, Resources: [stale] }));
    };
  },
};
