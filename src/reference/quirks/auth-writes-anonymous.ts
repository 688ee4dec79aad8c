import { lettingIn } from "../layers/credentials.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const authWritesAnonymous: Quirk = {
  id: "auth-writes-anonymous",
  title: "Reading takes a token; writing is let in without one.",
  kind: "faulty",
  noticedBy: inBoth("no-token-refused"),
  wrap: (next, store) => {
    const open = lettingIn((authorization) => authorization === undefined)(next, store);
    return (wire) => (wire.method === "GET" ? next(wire) : open(wire));
  },
};
