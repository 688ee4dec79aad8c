import type { Answer } from "../../model.ts";
import { accepted, pathname } from "../../scim/answers.ts";
import { meeting } from "../layers/bursts.ts";
import { peek } from "../layers/layer.ts";
import { patches, puts } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const READS = 2;

export const replicaFallsBehind: Quirk = {
  id: "replica-falls-behind",
  title: "Of what is changed while other changes are under way, the next two readings show what was there before.",
  kind: "faulty",
  suites: ["burst"],
  noticedBy: {
    oin: ["active-stored", "attributes-stored", "members-stored"],
    aiw: ["active-stored", "attributes-stored"],
  },
  wrap: (next, store) => {
    const behind = new Map<string, { before: Answer; reads: number }>();
    const writing = meeting(
      (wire) => (puts(wire, store) || patches(wire, store) ? "writes" : undefined),
      async (wire, go) => {
        const before = await peek(go, wire);
        const answer = await go(wire);
        if (accepted(answer)) behind.set(pathname(wire.path), { before, reads: READS });
        return answer;
      },
    )(next, store);
    return async (wire) => {
      const lag = wire.method === "GET" ? behind.get(pathname(wire.path)) : undefined;
      if (lag === undefined || lag.reads === 0) return writing(wire);
      lag.reads -= 1;
      return lag.before;
    };
  },
};
