/** Plays every quirk as the kill matrix does, and keeps what it shows together with what each check said of it. */
import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { cleanUp } from "../../src/cleanup.ts";
import type { AppKind, Entry, Feature, Story, Verdict } from "../../src/model.ts";
import { signature } from "../../src/names.ts";
import type { Quirk } from "../../src/reference/quirk.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { planRun } from "../../src/run.ts";
import { run } from "../../src/runner.ts";
import { BACK_OFF, Session } from "../../src/session.ts";
import { rfc, tolerance, usual } from "../../src/suites.ts";
import { verify } from "../../src/verify.ts";
import { type Habit, inhabited, noticedIn, type Place, well, withExtension } from "../matrix.ts";
import { configOf, everythingOn, mark, noTime, sendTo } from "../rehearsal.ts";
import { suitesShowing } from "../where.ts";
import { keep, nameOf, type Played } from "./recordings.ts";

/** What the reference server as it is answers, by app and suite. */
const usually = new Map<string, string>();
const suitesOf: Readonly<Record<Place, readonly string[]>> = { oin: usual, aiw: usual, rfc, spec: ["okta-spec"] };
const places: readonly Place[] = ["oin", "aiw", "rfc", "spec"];
const kindOf = (place: Place): AppKind => (place === "aiw" ? "aiw" : "oin");
const residentsOf = (place: Place): number => (place === "spec" ? 0 : 12);
const asItIs: Habit = { wrap: (next) => next };
const isLegal = ({ kind }: Quirk): boolean => kind === "legal";

test.each(places)("what the reference server shows (%s)", async (place) => {
  const crowd = place === "oin" ? ["crowd"] : [];
  for (const residents of [0, 12]) {
    for (const one of await played(asItIs, kindOf(place), [...suitesOf[place], ...crowd], residents)) {
      if (residents === residentsOf(place)) usually.set(nameOf(one.story), answersOf(one));
      keep(one);
    }
  }
  if (place !== "oin") return;
  // Nobody has to take what Okta once sent.
  for (const one of await played(asItIs, "oin", tolerance, 12)) keep(one, { id: "as-it-is", kind: "legal" });
});
describeQuirks("freedoms, which are taken everywhere", quirks.filter(isLegal), ["oin", "rfc", "spec"], () => undefined);
describeQuirks(
  "faults, where they show",
  quirks.filter((quirk) => !isLegal(quirk)),
  places,
  (place, quirk) => (place === "spec" ? undefined : suitesShowing(place, quirk.id)),
);

function describeQuirks(
  title: string,
  rows: readonly Quirk[],
  where: readonly Place[],
  showing: (place: Place, quirk: Quirk) => readonly string[] | undefined,
): void {
  const scenes = rows.flatMap((quirk) =>
    where
      .filter((place) => isLegal(quirk) || noticedIn(place, quirk).length > 0)
      .map((place) => ({ quirk, id: quirk.id, place })),
  );
  test.each(scenes)(`${title}: $id ($place)`, async ({ quirk, place }) => {
    const suites = quirk.suites ?? showing(place, quirk) ?? suitesOf[place];
    const residents = quirk.alone === true ? 0 : residentsOf(place);
    const runs = await played(quirk, kindOf(place), suites, residents, quirk.off);
    expect([...new Set(runs.flatMap(unmetIn))].toSorted()).toEqual(noticedIn(place, quirk).toSorted());
    for (const one of runs)
      if (answersOf(one) !== usually.get(nameOf(one.story))) keep(one, { id: quirk.id, kind: quirk.kind });
  });
}

async function played(
  { wrap }: Habit,
  kind: AppKind,
  suites: readonly string[],
  residents: number,
  off: Quirk["off"] = [],
): Promise<readonly Played[]> {
  const store = inhabited(residents);
  const send = sendTo(wrap(well(store), store));
  const session = new Session({ send, sleep: noTime, backOffMs: BACK_OFF, signature: signature(mark) });
  const all: Played[] = [];
  for (const story of planned(kind, suites, off)) {
    const entries: Entry[] = [];
    for await (const entry of run(story, session)) entries.push(entry);
    for await (const _ of cleanUp(story.app.kind, session));
    const verdicts: Verdict[] = [];
    for await (const ofStep of verify(story, checks, entries)) verdicts.push(...ofStep);
    all.push({ story, entries, verdicts });
  }
  return all;
}

/** Each is planned once: making up the same people hundreds of times takes its time. */
const plans = new Map<string, readonly Story[]>();
function planned(kind: AppKind, suites: readonly string[], off: readonly Feature[]): readonly Story[] {
  const key = JSON.stringify([kind, suites, off]);
  const stories = plans.get(key) ?? planRun(configOf({ app: withExtension(everythingOn(kind), off), suites }));
  plans.set(key, stories);
  return stories;
}

const answersOf = ({ entries }: Played): string =>
  JSON.stringify(entries.map((entry) => (entry.kind === "exchange" ? { ...entry.answer, ms: 0 } : entry.ending)))
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, "id")
    .replaceAll(/W\/\\*"[\w-]{16}/g, "version")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "moment");
const unmetIn = ({ verdicts }: Played): readonly string[] => [
  ...new Set(verdicts.filter(({ outcome }) => outcome === "unmet").map(({ check }) => check.id)),
];
