import { inBoth, refused } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const burst500: Quirk = {
  id: "burst-500",
  title: "More than two requests at once break the server.",
  kind: "faulty",
  noticedBy: inBoth("lookup-answered"),
  wrap: (next, store) => {
    let busy = 0;
    const handler = refused(() => busy > 2, 500)(next, store);
    return async (wire) => {
      busy += 1;
      try {
        return await handler(wire);
      } finally {
        busy -= 1;
      }
    };
  },
};
