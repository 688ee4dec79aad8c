import { aMoment } from "../layers/bursts.ts";
import { unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const burstOutOfOrder: Quirk = {
  id: "burst-out-of-order",
  title: "Requests that come at once are carried out in one order and answered in another.",
  kind: "legal",
  suites: ["burst"],
  noticedBy: unnoticed,
  wrap: (next) => {
    let came = 0;
    const moments = async (many: number): Promise<void> => {
      for (let moment = 0; moment < many; moment += 1) await aMoment();
    };
    return async (wire) => {
      came += 1;
      const [before, after] = [(came * 7) % 3, (came * 11) % 4];
      await moments(before);
      const answer = await next(wire);
      await moments(after);
      return answer;
    };
  },
};
