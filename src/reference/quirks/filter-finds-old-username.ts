import { accepted } from "../../scim/answers.ts";
import { inBoth, withEach } from "../layers/layer.ts";
import { idIn, nameOf, soughtBy, storedAt, withQuery } from "../layers/request.ts";
import { renamesUser, userLookUps } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterFindsOldUsername: Quirk = {
  id: "filter-finds-old-username",
  title: "A look-up by a user name from before finds the person under that name.",
  kind: "faulty",
  noticedBy: inBoth("old-user-name-free"),
  wrap: (next, store) => {
    const former = new Map<string, string>();
    return async (wire) => {
      const before = renamesUser(wire, store) ? nameOf(storedAt(wire, store) ?? {}) : undefined;
      const userName = soughtBy(wire);
      const id = userLookUps(wire, store) ? former.get(userName) : undefined;
      if (id !== undefined) {
        const byId = withQuery(wire, (query) => query.set("filter", `id eq "${id}"`));
        return withEach(await next(byId), (user) => ({ ...user, userName }));
      }
      const answer = await next(wire);
      if (before !== undefined && accepted(answer)) former.set(before, idIn(wire));
      return answer;
    };
  },
};
