import type { Answer } from "../../model.ts";
import { accepted, pathname } from "../../scim/answers.ts";
import { inBoth, peek } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const staleReplica: Quirk = {
  id: "stale-replica",
  title: "The first read after a change shows what was there before.",
  kind: "faulty",
  noticedBy: inBoth("stored-at-once"),
  wrap: (next) => {
    const behind = new Map<string, Answer>();
    return async (wire) => {
      const path = pathname(wire.path);
      const before = wire.method === "PUT" || wire.method === "PATCH" ? await peek(next, wire) : undefined;
      const answer = await next(wire);
      if (before !== undefined && accepted(answer)) behind.set(path, before);
      const shown = wire.method === "GET" ? behind.get(path) : undefined;
      if (shown !== undefined) behind.delete(path);
      return shown ?? answer;
    };
  },
};
