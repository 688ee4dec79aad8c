/** Rows as tests. They wait for one another's timers rather than for their own. */
import { afterAll, beforeAll, describe, test, vi } from "vitest";
import { catchOutput, play, type Row } from "./bench.ts";
import { families, type Family } from "./rows/index.ts";

/** A minute is for a machine that is busy with something else. */
vi.setConfig({ maxConcurrency: 8, testTimeout: 60_000 });

export function played(chosen: readonly Family[], isChosen: (row: Row) => boolean): void {
  beforeAll(async () => {
    catchOutput();
    // Loading everything takes longer than some rows wait.
    await play({
      does: "behaves",
      when: () => false,
      deed: () => {},
      says: "Everything that applies was met",
      code: 0,
    });
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
  const met = chosen.filter((family) => families[family].some(isChosen));
  describe.each(met)("%s: a run gets through against a server that", (family) => {
    for (const row of families[family].filter(isChosen)) {
      test.concurrent(row.does, async () => {
        await play(row);
      });
    }
  });
}
