import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Quirk } from "../src/reference/quirk.ts";
import { quirks } from "../src/reference/quirks/index.ts";
import { catalogue, isAgain, placesOf } from "./catalogue.ts";
import { faultsPage, isFlow } from "./docs/faults-page.ts";
import { readFaults, kinds } from "./docs/faults.ts";
import { expected, type Outcome, type Place, stage } from "./matrix.ts";
import { sampleOf } from "./sample.ts";
import { met, strangers } from "./strangers.ts";

const faults = readFaults();
const quirkById = new Map(quirks.map((quirk) => [quirk.id, quirk]));
const idsOf = (those: readonly { readonly id: string }[]): readonly string[] => those.map(({ id }) => id);

describe("the faults that real servers had", () => {
  test("are 166, each once", () => {
    expect(new Set(idsOf(faults)).size).toBe(166);
    expect(faults).toHaveLength(166);
  });
  test("are each in a quirk that there is, or end the run, or say why no run speaks of them", () => {
    const told = (text = ""): boolean => /^[A-Z].{15,}\.$/s.test(text);
    const open = faults.filter(({ quirks: named = [], ends, does, reason }) =>
      reason !== undefined
        ? named.length > 0 || ends !== undefined || !told(does) || !told(reason.why) || !kinds.includes(reason.kind)
        : ends !== undefined
          ? named.length > 0 || !told(ends)
          : named.length === 0,
    );
    expect(idsOf(open)).toEqual([]);
    expect(idsOf(faults.filter(({ flow }) => !isFlow(flow)))).toEqual([]);
    const unknown = faults.flatMap(({ quirks: named = [] }) => named.filter((id) => !quirkById.has(id)));
    expect(unknown).toEqual([]);
  });
  test("are hardly ever beyond a run, and only what the RFCs allow is called legal", () => {
    const reasons = faults.flatMap(({ reason }) => reason ?? []);
    expect(reasons.length).toBeLessThan(25);
    const proofs = reasons.flatMap(({ quirk }) => quirk ?? []);
    expect(proofs.filter((id) => quirkById.get(id)?.kind !== "legal")).toEqual([]);
  });
  test("have been told of in public, or are marked", () => {
    const bare = faults.filter(({ evidence }) => evidence !== "inferred" && evidence.length === 0);
    expect(idsOf(bare)).toEqual([]);
  });
});

interface Row {
  readonly id: string;
  readonly place: Place;
  readonly quirk: Quirk;
}
const rows: readonly Row[] = catalogue.flatMap((quirk) =>
  placesOf(quirk)
    .filter((place) => !isAgain(place, quirk))
    .map((place) => ({ id: quirk.id, place, quirk })),
);
const stages = {
  oin: stage("oin", "where it shows"),
  aiw: stage("aiw", "where it shows"),
  rfc: stage("rfc", "where it shows"),
  spec: stage("spec", "where it shows"),
};
/** Each is played once, for its own test and for the page. */
const plays = new Map<Row, Promise<{ readonly outcome: Outcome; readonly sample: string }>>();
const played = (row: Row): ReturnType<typeof play> => {
  const known = plays.get(row) ?? play(row);
  plays.set(row, known);
  return known;
};
async function play({ place, quirk }: Row): Promise<{ readonly outcome: Outcome; readonly sample: string }> {
  const { outcome, report } = await stages[place](quirk);
  return { outcome, sample: sampleOf(report) };
}

describe("a server that has such a fault is told of it, and of nothing else", () => {
  test.each(rows)("$id ($place): $quirk.title", async (row) => {
    const { outcome } = await played(row);
    expect(outcome).toEqual(expected(row.place, row.quirk));
    expect(outcome.noticed).not.toEqual([]);
  });
  test("somewhere, whichever it is", () => {
    expect(catalogue.filter((quirk) => placesOf(quirk).length === 0)).toEqual([]);
  });
});

describe("a server that does not understand how the app proves itself ends the run", () => {
  test.each(Object.entries(strangers))("%s", async (_, forms) => {
    for (const stranger of forms) {
      expect(await met(stranger, stranger.faulty)).toMatch(/^the target answered 401 to the first request: /);
      expect(await met(stranger, stranger.right)).toBe(undefined);
    }
  });
  test("and each of them is in the catalogue", () => {
    expect(idsOf(faults.filter(({ ends }) => ends !== undefined)).toSorted()).toEqual(
      Object.keys(strangers).toSorted(),
    );
  });
});

test("docs/faults.md says what a run says of each", async () => {
  const samples = new Map<string, string>();
  for (const row of rows) {
    const { sample } = await played(row);
    if (!samples.has(row.id)) samples.set(row.id, sample);
  }
  const lines = new Map<string, string>();
  for (const [id, [form]] of Object.entries(strangers)) lines.set(id, (form && (await met(form, form.faulty))) ?? "");
  const page = faultsPage(faults, {
    quirkOf: (id) => quirkById.get(id),
    placesOf,
    sampleOf: (id) => samples.get(id) ?? "",
    lastWordsOf: (id) => lines.get(id) ?? "",
  });
  const file = new URL("../docs/faults.md", import.meta.url);
  if (process.env["UPDATE_DOCS"] !== undefined) writeFileSync(file, page);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
}, 120_000);
