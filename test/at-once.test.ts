import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atOnce } from "../src/at-once.ts";

/** Each stream as the number of turns that pass before each of its items; where it is told to, it fails after the last. */
interface Plan {
  readonly turns: readonly number[];
  readonly fails?: boolean;
}
interface Watch {
  now: number;
  most: number;
  readonly begun: number[];
}
const item = (stream: number, index: number): string => `${stream}.${index}`;
async function* stream(number: number, { turns, fails = false }: Plan, watch: Watch): AsyncGenerator<string> {
  watch.begun.push(number);
  watch.now += 1;
  watch.most = Math.max(watch.most, watch.now);
  try {
    for (const [index, wait] of turns.entries()) {
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      yield item(number, index);
    }
    if (fails) throw new Error(`stream ${number} failed`);
  } finally {
    watch.now -= 1;
  }
}
async function collected(
  plans: readonly Plan[],
  limit: number,
): Promise<{ items: string[]; watch: Watch; error?: string }> {
  const watch: Watch = { now: 0, most: 0, begun: [] };
  const items: string[] = [];
  const streams = plans.map((one, index) => () => stream(index, one, watch));
  try {
    for await (const one of atOnce(streams, limit)) items.push(one);
  } catch (error) {
    return { items, watch, error: error instanceof Error ? error.message : String(error) };
  }
  return { items, watch };
}
const plans = fc.array(fc.record({ turns: fc.array(fc.nat(20), { maxLength: 5 }) }), { maxLength: 12 });
const limits = fc.integer({ min: 1, max: 15 });

describe("several streams as one", () => {
  test("give every item, those of one stream in its own order, and never more streams at work than are allowed", async () => {
    await fc.assert(
      fc.asyncProperty(plans, limits, async (all, limit) => {
        const { items, watch } = await collected(all, limit);
        for (const [number, { turns }] of all.entries()) {
          const own = items.filter((one) => one.startsWith(`${number}.`));
          expect(own).toEqual(turns.map((_, index) => item(number, index)));
        }
        expect(items).toHaveLength(all.reduce((sum, { turns }) => sum + turns.length, 0));
        expect(watch.most).toBeLessThanOrEqual(limit);
      }),
    );
  });
  test("begin in their order, each as soon as there is room, and as many at once as are allowed", async () => {
    await fc.assert(
      fc.asyncProperty(plans, limits, async (all, limit) => {
        const waiting = all.map(() => ({ turns: [3, 3] }));
        const { watch } = await collected(waiting, limit);
        expect(watch.begun).toEqual(all.map((_, index) => index));
        expect(watch.most).toBe(Math.min(limit, all.length));
      }),
    );
  });
  test("one at a time are one after the other", async () => {
    const { items } = await collected([{ turns: [5, 5] }, { turns: [0] }], 1);
    expect(items).toEqual(["0.0", "0.1", "1.0"]);
  });
  test("do not wait for the slowest", async () => {
    const { items } = await collected([{ turns: [100] }, { turns: [0, 0, 0] }], 2);
    expect(items).toEqual(["1.0", "1.1", "1.2", "0.0"]);
  });
  test("end with the error of the one that fails, whichever it is, after what it gave before", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ turns: fc.array(fc.nat(5), { maxLength: 3 }) }), { minLength: 1, maxLength: 6 }),
        fc.nat(),
        limits,
        async (all, which, limit) => {
          const failing = which % all.length;
          const { error, items } = await collected(
            all.map((one, index) => ({ ...one, fails: index === failing })),
            limit,
          );
          expect(error).toBe(`stream ${failing} failed`);
          const own = items.filter((one) => one.startsWith(`${failing}.`));
          expect(own).toEqual((all[failing]?.turns ?? []).map((_, index) => item(failing, index)));
        },
      ),
    );
  });
  test("of which several fail bring the first error and leave none unhandled", async () => {
    const { error } = await collected(
      [
        { turns: [9], fails: true },
        { turns: [0], fails: true },
      ],
      2,
    );
    expect(error).toBe("stream 1 failed");
  });
  test("that nobody listens to any more are not left behind: what was under way has come to its end", async () => {
    const under = new Set<string>();
    async function* slow(name: string): AsyncGenerator<string> {
      for (let turn = 0; ; turn += 1) {
        under.add(name);
        await new Promise((resolve) => setTimeout(resolve, name === "fast" ? 1 : 10));
        under.delete(name);
        yield `${name} ${turn}`;
      }
    }
    for await (const one of atOnce([() => slow("fast"), () => slow("slow")], 2)) {
      expect(one).toBe("fast 0");
      break;
    }
    expect([...under]).toEqual([]);
  });
  test("are nothing where there are none", async () => {
    expect((await collected([], 3)).items).toEqual([]);
  });
});
