/** Keeps what other tests play as well: the server of each is a subject of its own. */
import { expect, vi } from "vitest";
import type { Entry, Verdict } from "../../src/model.ts";
import { keep } from "./recordings.ts";

vi.mock(import("../../src/verify.ts"), async (original) => {
  const { verify } = await original();
  return {
    async *verify(story, checks, entries) {
      const seen: Entry[] = [];
      const verdicts: Verdict[] = [];
      async function* noted(): AsyncGenerator<Entry> {
        for await (const entry of entries) {
          seen.push(entry);
          yield entry;
        }
      }
      for await (const ofStep of verify(story, checks, noted())) {
        verdicts.push(...ofStep);
        yield ofStep;
      }
      keep({ story, entries: seen, verdicts }, { id: expect.getState().currentTestName ?? "", kind: "legal" });
    },
  };
});
