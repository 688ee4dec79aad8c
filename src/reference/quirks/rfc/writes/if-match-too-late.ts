import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const ifMatchTooLate: Quirk = {
  id: "if-match-too-late",
  title: "A write under a condition that is not met is refused after it was done.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["stale-version-refused"],
  wrap: (next) => async (wire) => {
    const answer = await next(wire);
    if (answer.status === 412)
      await next({ ...wire, headers: wire.headers.filter(([name]) => name.toLowerCase() !== "if-match") });
    return answer;
  },
};
