import type { Answer } from "../../model.ts";
import { pathname } from "../../scim/answers.ts";
import { inBoth, peek } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const groupDeleteStillVisible: Quirk = {
  id: "group-delete-still-visible",
  title: "A group that was deleted can still be read.",
  kind: "faulty",
  noticedBy: inBoth("deleted-gone"),
  wrap: (next) => {
    const deleted = new Map<string, Answer>();
    return async (wire) => {
      const path = pathname(wire.path);
      const before = wire.method === "DELETE" ? await peek(next, wire) : undefined;
      const answer = await next(wire);
      if (before !== undefined && answer.status === 204) deleted.set(path, before);
      return answer.status === 404 && wire.method === "GET" ? (deleted.get(path) ?? answer) : answer;
    };
  },
};
