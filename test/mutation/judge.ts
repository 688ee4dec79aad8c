/** Every check by itself, over the recordings that it has something to say of: as the kill matrices have it, and in a moment. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test, vi } from "vitest";
import type { Check, Story, Verdict } from "../../src/model.ts";
import { type Label, readLabels, readRecording } from "./recordings.ts";

const folder = new URL("../../src/checks/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) =>
    file.endsWith(".ts") &&
    basename(file) !== "index.ts" &&
    !file.startsWith("kit") &&
    new RegExp(process.env["ONLY"] ?? "").test(file),
);

test.each(files.map((file) => ({ file, id: basename(file, ".ts") })))(
  "check $id is unmet where it has to be",
  async ({ file, id }) => {
    // So that what a module works out when it is loaded counts among what this test covers.
    vi.resetModules();
    const { verify } = await import("../../src/verify.ts");
    const check = await load(file, id);
    for (const label of relevant(id)) {
      const { steps, evidence, entries } = readRecording(label.file);
      const story = {
        evidence,
        steps: steps.map((step) => ({ ...step, expect: only(check, step.expect) })),
      } as unknown as Story;
      const verdicts: Verdict[] = [];
      for await (const ofStep of verify(story, [check], entries)) verdicts.push(...ofStep);
      const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
      expect([label, outcomes.has("unmet"), outcomes.has("broken")]).toEqual([label, isUnmet(label), false]);
      if (label.subject === undefined) expect(verdicts.filter((verdict) => !isWell(verdict))).toEqual([]);
    }
  },
);

async function load(file: string, id: string): Promise<Check> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ new URL(file, folder).href);
  const found = Object.values(module).find((one) => (one as Check).id === id);
  if (found === undefined) throw new Error(`${file} has no check ${id}`);
  return found as Check;
}
const only = (check: Check, named: Readonly<Record<string, readonly string[]>>): Record<string, readonly Check[]> =>
  Object.fromEntries(Object.entries(named).map(([part, ids]) => [part, ids.includes(check.id) ? [check] : []]));
const isWell = ({ outcome, why = "" }: Verdict): boolean =>
  outcome === "met" || (outcome === "not-applicable" && /^(?:not-exercised|switched-off)/.test(why));

const isUnmet = ({ said }: Label): boolean => said.includes("unmet");

/** Where it is unmet, the reference server as it is, servers of which it says something else than of that one, and some of which it says the same. */
function relevant(id: string): readonly Label[] {
  const all = readLabels(id);
  const own = all.filter(isUnmet);
  const well = all.filter(({ subject }) => subject === undefined);
  const others = all.filter((label) => !own.includes(label) && !well.includes(label));
  const usual = new Set(well.map(({ story, said }) => `${story}: ${said}`));
  const isUsual = ({ story, said }: Label): boolean => usual.has(`${story}: ${said}`);
  const same = others.filter(isUsual);
  const as = (kind: string): readonly Label[] => same.filter(({ subject }) => subject?.kind === kind);
  return [
    ...ofEach(own, 3),
    ...every(well, 16),
    ...ofEach(
      others.filter((label) => !isUsual(label)),
      2,
    ),
    ...every(ofEach(as("legal"), 1), 40),
    ...every(ofEach(as("faulty"), 1), 20),
  ];
}
/** So many recordings of each subject. */
function ofEach(ones: readonly Label[], most: number): readonly Label[] {
  const taken = new Map<string | undefined, number>();
  return ones.filter(({ subject }) => {
    const before = taken.get(subject?.id) ?? 0;
    taken.set(subject?.id, before + 1);
    return before < most;
  });
}
/** So many of them, from first to last. */
const every = (ones: readonly Label[], most: number): readonly Label[] =>
  ones.filter((_, index) => index % Math.ceil(ones.length / most) === 0);
