/** What runs against the reference server and its quirks have shown, on disk, so that one check can be judged by it alone, again and again. */
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Entry, Story, Verdict } from "../../src/model.ts";

/** One suite as it was played and judged. */
export interface Played {
  readonly story: Story;
  readonly entries: readonly Entry[];
  readonly verdicts: readonly Verdict[];
}
interface Recording {
  /** Of each step, by part, the checks that the suite names. */
  readonly steps: readonly { readonly id: string; readonly expect: Readonly<Record<string, readonly string[]>> }[];
  readonly evidence: Story["evidence"];
  readonly entries: readonly Entry[];
}
/** Whoever was played: a quirk, or the server of a test. */
export interface Subject {
  readonly id: string;
  readonly kind: "faulty" | "legal";
}
/** What a check said of a recording. */
export interface Label {
  readonly file: string;
  /** The app and the suite. */
  readonly story: string;
  /** Absent: the reference server as it is. */
  readonly subject?: Subject;
  /** Everything once, as in "blocked, met". */
  readonly said: string;
}

const folder = process.env["RECORDINGS"] ?? join(tmpdir(), "scim-okta-test-recordings");
const pathOf = (file: string): string => join(folder, file);
const labelsOf = (check: string): string => pathOf(`${check}.labels`);
const textOf = (path: string): string => readFileSync(path, "utf8");

export const readRecording = (file: string): Recording => JSON.parse(textOf(pathOf(file))) as Recording;
/** Of every recording of which the check had something to say. */
export const readLabels = (check: string): readonly Label[] =>
  textOf(labelsOf(check))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Label);

export function startAnew(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
export const nameOf = ({ app, suite }: Story): string => `${app.kind} ${suite}`;
export function keep({ story, entries, verdicts }: Played, subject?: Subject): void {
  const file = `${randomUUID()}.json`;
  const steps = story.steps.map(({ id, expect }) => ({
    id,
    expect: Object.fromEntries(Object.entries(expect).map(([part, named]) => [part, named.map((check) => check.id)])),
  }));
  const recording: Recording = { evidence: story.evidence, steps, entries };
  writeFileSync(pathOf(file), JSON.stringify(recording));
  for (const id of new Set(verdicts.map(({ check }) => check.id))) {
    const outcomes = verdicts.filter(({ check }) => check.id === id).map(({ outcome }) => outcome);
    const said = [...new Set(outcomes)].toSorted().join(", ");
    const label: Label = { file, story: nameOf(story), ...(subject === undefined ? {} : { subject }), said };
    appendFileSync(labelsOf(id), `${JSON.stringify(label)}\n`);
  }
}
