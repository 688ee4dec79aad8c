import { aTurn } from "../layers/bursts.ts";
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
    const turns = async (many: number): Promise<void> => {
      for (let turn = 0; turn < many; turn += 1) await aTurn();
    };
    return async (wire) => {
      came += 1;
      const [before, after] = [(came * 7) % 3, (came * 11) % 4];
      await turns(before);
      const answer = await next(wire);
      await turns(after);
      return answer;
    };
  },
};
