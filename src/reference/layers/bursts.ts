/** What happens only where several requests are under way at the same time. */
import { setImmediate, setTimeout } from "node:timers/promises";
import type { Answer, Wire } from "../../model.ts";
import { pathname } from "../../scim/answers.ts";
import type { Handler, Store } from "../handler.ts";
import type { Layer } from "./layer.ts";
import { bodyOf, nameOf } from "./request.ts";
import { type Call, on } from "./when.ts";

/** In milliseconds: in this time everything arrives that was sent at once. */
const MOMENT = 3;
export const aMoment = (): Promise<void> => setTimeout(MOMENT);
/** For what happens to every request: no longer than it takes to turn to the next one that is there. */
export const aTurn = (): Promise<void> => setImmediate();

/** What a request has to share with others for them to get into its way; undefined: it gets into nobody's. */
type Of = (wire: Wire) => string | undefined;
/** Requests to one resource. */
export const ofOne =
  (...calls: readonly Call[]): Of =>
  (wire) =>
    on(...calls)(wire, nowhere) ? pathname(wire.path) : undefined;
const nowhere: Store = { users: new Map(), groups: new Map(), roles: new Map(), licenses: new Map() };
/** Creates of one user name. */
export const ofOneName: Of = (wire) =>
  on("POST /Users")(wire, nowhere) ? nameOf(bodyOf(wire)).toLowerCase() : undefined;
const ofAll: Of = () => "all";

/** What becomes of a request that comes while `others` that it meets are under way. */
type Meet = (wire: Wire, next: Handler, store: Store, others: number) => Promise<Answer>;
/** Each takes its time. */
export const meeting =
  (of: Of, meet: Meet, time: () => Promise<void> = aMoment): Layer =>
  (next, store) => {
    const under = new Map<string, number>();
    return async (wire) => {
      const shared = of(wire);
      if (shared === undefined) return next(wire);
      const others = under.get(shared) ?? 0;
      under.set(shared, others + 1);
      try {
        await time();
        return await (others > 0 ? meet(wire, next, store, others) : next(wire));
      } finally {
        under.set(shared, (under.get(shared) ?? 1) - 1);
      }
    };
  };

/** More than so many under way are too many. Whoever comes again is let in. */
export const throttled =
  (most: number, busy: Answer): Layer =>
  (next, store) => {
    const told = new Set<string>();
    const meet: Meet = (wire, go, _, others) => {
      const request = `${wire.method} ${wire.path} ${wire.body ?? ""}`;
      if (others < most || told.delete(request)) return go(wire);
      told.add(request);
      return Promise.resolve(busy);
    };
    return meeting(ofAll, meet, aTurn)(next, store);
  };
