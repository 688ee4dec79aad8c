/** Entries + checks → verdicts, in one pass, a list for each step as it ends. Pure: a recording is judged by the same function. */
import type { Check, End, Ending, Entry, Exchange, Past, Reaction, Step, Story, Verdict } from "./model.ts";
import { Look } from "./look.ts";
import { History } from "./past.ts";

export async function* verify(
  story: Story,
  checks: readonly Check[],
  entries: AsyncIterable<Entry> | Iterable<Entry>,
): AsyncGenerator<readonly Verdict[]> {
  const past = new History();
  const causes = new Causes();
  const steps = new Map(story.steps.map((step) => [step.id, step]));
  let ends: readonly End[] = [];
  const standing = checks.filter((check) => check.standing !== undefined);
  let looks: Looks = new Map();
  for await (const entry of entries) {
    if (entry.by === "cleanup") continue;
    past.note(entry);
    const step = steps.get(entry.step);
    if (entry.kind === "exchange") {
      look(looks, standing, entry, step, past);
      continue;
    }
    ends = [...ends, entry];
    if (entry.rest > 0) continue;
    missed(looks, step, ends);
    const verdicts = judge(
      story,
      [...looks.values()].flatMap((ofPart) => [...ofPart.values()]),
      step,
      gravest(ends, entry),
      causes,
    );
    [looks, ends] = [new Map(), []];
    if (story.judged === undefined || story.judged === entry.step) yield verdicts;
  }
}

/** The looks at a step: by part, and there by check. */
type Looks = Map<string, Map<Check, Look>>;

function look(looks: Looks, checks: readonly Check[], entry: Exchange, step: Step | undefined, past: Past): void {
  const { part } = entry;
  const named = step?.expect[part] ?? [];
  const ofPart = looks.get(part) ?? new Map<Check, Look>();
  looks.set(part, ofPart);
  const lookOf = (check: Check, standing: boolean): Look => {
    const one = ofPart.get(check) ?? new Look(check, part, standing);
    ofPart.set(check, one);
    return one;
  };
  for (const check of checks) {
    if (named.includes(check)) continue;
    try {
      if (check.standing?.(entry) === true) lookOf(check, true).see(entry, past);
    } catch (error) {
      lookOf(check, true).fail(error);
    }
  }
  for (const check of named) lookOf(check, false).see(entry, past);
}

/** Of a crowd, whoever was not got so far keeps a check from being met. */
function missed(looks: Looks, step: Step | undefined, ends: readonly End[]): void {
  if (ends.length === 1) return;
  for (const { about, ending } of ends.filter(({ ending: { how } }) => how !== "done")) {
    for (const [part, named] of Object.entries(step?.expect ?? {})) {
      for (const check of named) looks.get(part)?.get(check)?.miss(about, ending.why);
    }
  }
}

/** Of a step that was played several times, how the worst of them ended. */
const gravity: readonly Ending["how"][] = ["broke", "stopped", "unplayable", "not-advertised", "off", "done"];
const gravest = (ends: readonly End[], last: End): End =>
  ends.toSorted((one, other) => gravity.indexOf(one.ending.how) - gravity.indexOf(other.ending.how))[0] ?? last;

function judge(
  { evidence }: Story,
  looks: readonly Look[],
  step: Step | undefined,
  end: End,
  causes: Causes,
): readonly Verdict[] {
  const { app, suite, by, about } = end;
  const at = { app, suite, step: end.step, by, evidence };
  const seen = looks.map((one): Verdict => {
    const { part, check, standing } = one;
    const { outcome, findings, why } = one.result();
    // Written out: there are thousands of verdicts, and an object that is spread first is slow to make.
    const verdict = { app, suite, step: end.step, by, evidence, part, check, standing, outcome, findings };
    return why === undefined ? verdict : { ...verdict, why };
  });
  causes.note(seen);
  const parts = new Set(looks.map(({ part }) => part));
  return [...seen, ...absent(step, parts, { ...at, ending: end.ending })].map((verdict) => {
    const blockedBy =
      verdict.outcome === "blocked"
        ? (inPart(seen, verdict) ?? causes.of(about, verdict.why === ANOTHER_WAY))
        : undefined;
    if (blockedBy !== undefined) return { ...verdict, blockedBy };
    return verdict.why === ANOTHER_WAY ? { ...verdict, outcome: "not-applicable", why: NOTHING_TO_SEND } : verdict;
  });
}

/** What was found in the very exchange comes before what was found earlier. */
function inPart(seen: readonly Verdict[], blocked: Verdict): Verdict["blockedBy"] {
  const unmet = seen.filter(({ part, outcome }) => part === blocked.part && outcome === "unmet");
  const cause = unmet.find(({ check }) => check.okta === "blocks") ?? unmet[0];
  return cause && { check: cause.check.id, step: cause.step };
}

/** What a suite expects of a part that was never sent cannot be judged: the move ended before, or took another way. */
function absent(
  step: Step | undefined,
  parts: ReadonlySet<string>,
  { ending, ...at }: Pick<Verdict, "app" | "suite" | "step" | "by" | "evidence"> & { readonly ending: Ending },
): readonly Verdict[] {
  const { outcome, why } = unsent(ending);
  return Object.entries(step?.expect ?? {})
    .filter(([part]) => !parts.has(part))
    .flatMap(([part, expected]) =>
      expected.map((check): Verdict => {
        return { ...at, part, check, standing: false, outcome, why, findings: [] };
      }),
    );
}
const ANOTHER_WAY = "the target's answers led Okta another way";
/** Where nothing was found wrong before, there was no need for it. */
const NOTHING_TO_SEND = "not-exercised: Okta had nothing to send";
function unsent({ how, why }: Ending): Required<Pick<Verdict, "outcome" | "why">> {
  if (how === "off") return { outcome: "not-applicable", why: `switched-off: ${why}` };
  if (how === "not-advertised") return { outcome: "not-applicable", why: `not-advertised: ${why}` };
  if (how === "done") return { outcome: "blocked", why: ANOTHER_WAY };
  return { outcome: how === "broke" ? "broken" : "blocked", why };
}

interface Cause extends NonNullable<Verdict["blockedBy"]> {
  readonly about: string | undefined;
  readonly okta: Reaction;
}
/** Which finding keeps what follows from being judged: where Okta stopped, for this person or group or last of all; else what hurt. */
class Causes {
  readonly #unmet: Cause[] = [];

  note(verdicts: readonly Verdict[]): void {
    for (const { outcome, check, step, findings } of verdicts) {
      if (outcome !== "unmet") continue;
      this.#unmet.push({ check: check.id, step, okta: check.okta, about: findings[0]?.exchange?.about });
    }
  }
  /** @param only whether nothing counts that was found about others */
  of(about: string | undefined, only: boolean): Verdict["blockedBy"] {
    const hurtful = this.#unmet.filter(({ okta }) => okta !== "tolerates");
    const near = hurtful.filter((cause) => cause.about === about);
    const cause = worst(near) ?? (only ? undefined : (worst(hurtful) ?? this.#unmet.at(-1)));
    return cause && { check: cause.check, step: cause.step };
  }
}
const worst = (causes: readonly Cause[]): Cause | undefined =>
  causes.findLast(({ okta }) => okta === "blocks") ?? causes.at(-1);
