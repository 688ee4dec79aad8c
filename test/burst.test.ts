/** Many requests at once: what a server that bears them is told, and what is left of those that do not. */
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { Report, Send } from "../src/model.ts";
import { toWire } from "../src/okta/wire.ts";
import type { Handler, Store } from "../src/reference/handler.ts";
import { type Listening, listen } from "../src/reference/http.ts";
import { aTurn } from "../src/reference/layers/bursts.ts";
import { type Layer, layers, refusal } from "../src/reference/layers/layer.ts";
import { on } from "../src/reference/layers/when.ts";
import { groupPatchLostUpdate } from "../src/reference/quirks/group-patch-lost-update.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { verdictsOf } from "../src/report.ts";
import { conduct, planRun } from "../src/run.ts";
import { transport } from "../src/transport.ts";
import { inhabited, player, well } from "./matrix.ts";
import { token } from "./reference/directory.ts";
import { bothKinds, configOf, rehearse, sendTo, suite } from "./rehearsal.ts";

const suites = ["burst"];
const complaints = (report: Report): readonly string[] =>
  verdictsOf(report)
    .filter(({ outcome }) => outcome !== "met")
    .map(({ step, part, check, outcome, why = "" }) => `${step}/${part}: ${check.id} is ${outcome} ${why}`);

describe.each(bothKinds)("a burst (%s)", (kind) => {
  test.each([0, 12])("is borne by the reference server, with %i residents", async (users) => {
    const store = inhabited(users);
    const report = await player(kind, { suites })(well(store));
    expect(complaints(report)).toEqual([]);
    expect([report.leftovers, store.users.size]).toEqual([[], users]);
  });
  test("is the same requests every time, of which ten are under way at most", async () => {
    const sent = async (): Promise<{ readonly most: number; readonly paths: readonly string[] }> => {
      const handler = reference(emptyStore(), { baseUrl: "http://127.0.0.1", token, newId: ids() });
      let [now, most] = [0, 0];
      const slow: Handler = async (wire) => {
        now += 1;
        most = Math.max(most, now);
        await aTurn();
        now -= 1;
        return handler(wire);
      };
      const { exchanges } = await rehearse(sendTo(slow), { kind, suites });
      return { most, paths: exchanges.map(({ request }) => `${request.method} ${request.path}`) };
    };
    const [once, again] = [await sent(), await sent()];
    expect(once.most).toBe(10);
    expect(again).toEqual(once);
  });
  test("leaves nobody behind who was made while the server said that it had broken", async () => {
    const store = emptyStore();
    const race = suite({
      people: { ada: [] },
      steps: [
        { ...named("race"), move: "race-to-create", times: 2, "at-once": 2, with: { person: "ada" } },
        { ...named("read"), move: "read", with: { person: "ada" } },
      ],
    });
    let most = 0;
    const handler = breaksHalfWay(well(store), store);
    const { report } = await rehearse(
      async (request, by) => {
        const answer = await sendTo(handler)(request, by);
        most = Math.max(most, store.users.size);
        return answer;
      },
      { kind, suites: [race] },
    );
    expect(most).toBe(2);
    expect([report.leftovers, store.users.size]).toEqual([[], 0]);
  });
});

const ids = (): (() => string) => {
  let last = 0;
  return () => `${(last += 1)}`.padStart(8, "0");
};
const named = (id: string): { readonly id: string; readonly does: string } => ({ id, does: id });
/** Of two creates of one name at once, both are carried out, and the second is answered 500. */
const breaksHalfWay: Layer = (next, store) => {
  const under = new Set<string | undefined>();
  return async (wire) => {
    if (!on("POST /Users")(wire, store)) return next(wire);
    const isSecond = under.has(wire.body);
    under.add(wire.body);
    await aTurn();
    if (!isSecond) return next(wire);
    const [, first] = [...store.users].at(-1) ?? [];
    store.users.set("the-second", { ...first, id: "the-second" });
    return refusal(500);
  };
};

describe.each(bothKinds)("over real sockets, a burst (%s)", (kind) => {
  const opened: Listening[] = [];
  afterAll(async () => {
    for (const server of opened) await server.close();
  });
  async function played(wrap: Layer, store: Store): Promise<Report> {
    const server = await listen((baseUrl) => wrap(reference(store, { baseUrl, token }), store));
    opened.push(server);
    const { send, close } = transport({ baseUrl: server.url });
    const over: Send = (request, by) => send(toWire(request, by, `Bearer ${token}`));
    const config = configOf({ kind, suites });
    const report = await conduct(config, planRun(config), { send: over });
    await close();
    return report;
  }
  /** Each request waits before it is carried out, and its answer once more, none as long as the one before. */
  const inDisorder: Layer = (next) => {
    let came = 0;
    return async (wire) => {
      came += 1;
      const [before, after] = [(came * 7) % 5, (came * 11) % 7];
      await setTimeout(before);
      const answer = await next(wire);
      await setTimeout(after);
      return answer;
    };
  };
  test("is borne by a server that works on several requests at a time, in an order of its own", async () => {
    const store = emptyStore();
    const report = await played(inDisorder, store);
    expect(complaints(report)).toEqual([]);
    expect([report.leftovers, store.users.size, store.groups.size]).toEqual([[], 0, 0]);
  });
  test.runIf(kind === "oin")("shows an update that gets lost", async () => {
    const slowly: Layer = (next) => async (wire) => {
      await setTimeout(5);
      return next(wire);
    };
    const store = emptyStore();
    const report = await played(
      layers((next, of) => groupPatchLostUpdate.wrap(next, of), slowly),
      store,
    );
    const unmet = verdictsOf(report).filter(({ outcome }) => outcome === "unmet");
    expect(new Set(unmet.map(({ check }) => check.id))).toEqual(new Set(["members-stored"]));
    expect(report.leftovers).toEqual([]);
  });
});
