/** Servers that limit how often they are asked (RFC 7644 §7.6, RFC 6585 §4). */
import type { Answer } from "../../model.ts";
import type { Layer } from "./layer.ts";

/** After every so many requests, so many are answered with this. */
export const inTurn =
  ({ every, times }: { readonly every: number; readonly times: number }, busy: Answer): Layer =>
  (next) => {
    let asked = 0;
    return (wire) => ((asked += 1) % (every + times) >= every ? Promise.resolve(busy) : next(wire));
  };
