/** Entries + checks → verdicts, in one pass, a list for each step as it ends. Pure: a recording is judged by the same function. */
import type { Check, End, Entry, Exchange, Past, Reaction, Step, Story, Verdict } from "./model.ts";
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
  let looks = new Map<string, Look>();
  for await (const entry of entries) {
    if (entry.by === "cleanup") continue;
    past.note(entry);
    const step = steps.get(entry.step);
    if (entry.kind === "exchange") {
      look(looks, checks, entry, step, past);
      continue;
    }
    const verdicts = judge([...looks.values()], step, entry, causes);
    looks = new Map();
    if (story.judged === undefined || story.judged === entry.step) yield verdicts;
  }
}

function look(
  looks: Map<string, Look>,
  checks: readonly Check[],
  entry: Exchange,
  step: Step | undefined,
  past: Past,
): void {
  const named = step?.expect[entry.part] ?? [];
  const lookOf = (check: Check, standing: boolean): Look => {
    const key = `${entry.part} ${check.id}`;
    const one = looks.get(key) ?? new Look(check, entry.part, standing);
    looks.set(key, one);
    return one;
  };
  for (const check of checks.filter((one) => !named.includes(one))) {
    try {
      if (check.standing?.(entry) === true) lookOf(check, true).see(entry, past);
    } catch (error) {
      lookOf(check, true).fail(error);
    }
  }
  for (const check of named) lookOf(check, false).see(entry, past);
}

function judge(looks: readonly Look[], step: Step | undefined, end: End, causes: Causes): readonly Verdict[] {
  const { app, suite, by, about } = end;
  const at = { app, suite, step: end.step, by };
  const seen = looks.map((one): Verdict => {
    const { part, check, standing } = one;
    return { ...at, part, check, standing, ...one.result() };
  });
  causes.note(seen);
  const parts = new Set(looks.map(({ part }) => part));
  return [...seen, ...absent(step, parts, end)].map((verdict) => {
    const blockedBy = verdict.outcome === "blocked" ? (inPart(seen, verdict) ?? causes.of(about)) : undefined;
    return blockedBy === undefined ? verdict : { ...verdict, blockedBy };
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
  { app, suite, by, ending }: End,
): readonly Verdict[] {
  const outcome = ending.how === "broke" ? "broken" : "blocked";
  const why = ending.how === "done" ? "the target's answers led Okta another way" : ending.why;
  return Object.entries(step?.expect ?? {})
    .filter(([part]) => !parts.has(part))
    .flatMap(([part, expected]) =>
      expected.map((check): Verdict => {
        return { app, suite, step: step?.id ?? "", by, part, check, standing: false, outcome, why, findings: [] };
      }),
    );
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
  of(about: string | undefined): Verdict["blockedBy"] {
    const hurtful = this.#unmet.filter(({ okta }) => okta !== "tolerates");
    const near = hurtful.filter((cause) => cause.about === about);
    const cause = worst(near) ?? worst(hurtful) ?? this.#unmet.at(-1);
    return cause && { check: cause.check, step: cause.step };
  }
}
const worst = (causes: readonly Cause[]): Cause | undefined =>
  causes.findLast(({ okta }) => okta === "blocks") ?? causes.at(-1);
