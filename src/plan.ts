/** Suite + app + people → a story that can be played. Everything a suite names is looked up here, before anything is sent. */
import type { App, Check, Given, Move, Step, Story } from "./model.ts";
import { checks } from "./checks/index.ts";
import { moves } from "./okta/moves/index.ts";
import { changeable, type Maker } from "./okta/people.ts";
import { probes } from "./probes/index.ts";
import type { SuiteFile, SuiteStep } from "./suite-file.ts";
import type { Suite } from "./suites.ts";
import { unknown, UsageError } from "./usage-error.ts";

const playable: ReadonlyMap<string, Move> = new Map([...moves, ...probes].map((move) => [move.id, move]));
const checkById: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

export function plan({ id, file, step }: Suite, app: App, make: Maker): Story {
  const last = step === undefined ? file.steps.length : file.steps.findIndex((one) => one.id === step) + 1;
  return {
    app,
    suite: id,
    title: file.title,
    people: Object.entries(file.people ?? {}).map(([alias, traits]) => make.person(alias, traits)),
    groups: (file.groups ?? []).map((alias) => make.group(alias)),
    steps: file.steps.map((one) => planStep(id, file, one, app)).slice(0, last),
    ...(step === undefined ? {} : { judged: step }),
  };
}

function planStep(suite: string, file: SuiteFile, { id, does, move: named, ...step }: SuiteStep, app: App): Step {
  const at = `suite ${suite}, step ${id}`;
  // An empty block in a YAML file is null.
  const [given, expect] = [step.with ?? {}, step.expect ?? {}];
  const move = playable.get(named);
  if (move === undefined) throw unknown("move", named, playable.keys(), at);
  checkGiven(move, given, file, at);
  return { id, does, move, given, expect: planExpect(move, expect, app, at) };
}

/** Parts that the move has in the other dialect only leave the plan. */
function planExpect(move: Move, expect: Record<string, readonly string[]>, app: App, at: string): Step["expect"] {
  const parts = new Set([...move.parts.oin, ...move.parts.aiw]);
  const planned = Object.entries(expect).map(([part, ids]) => {
    if (!parts.has(part)) throw unknown(`part of ${move.id}`, part, parts, at);
    const found = ids.map((id) => {
      const check = checkById.get(id);
      if (check === undefined) throw unknown("check", id, checkById.keys(), `${at}, part ${part}`);
      return check;
    });
    return [part, found] as const;
  });
  return Object.fromEntries(planned.filter(([part]) => move.parts[app.kind].includes(part)));
}

function checkGiven(move: Move, given: Given, file: SuiteFile, at: string): void {
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(move.takes, key)) throw unknown(`parameter of ${move.id}`, key, Object.keys(move.takes), at);
  }
  const takes = Object.entries(move.takes);
  if (takes.length > 0 && takes.every(([, kind]) => kind.endsWith("?")) && Object.keys(given).length !== 1) {
    throw new UsageError(`${at}: ${move.id} needs either ${takes.map(([key]) => `"${key}"`).join(" or ")}`);
  }
  for (const [key, kind] of takes) {
    const value = given[key];
    if (value === undefined && !kind.endsWith("?")) throw new UsageError(`${at}: ${move.id} needs "${key}"`);
    if (value !== undefined) checkValue(kind.replace("?", ""), value, file, `${at}, ${key}`);
  }
}
function checkValue(kind: string, value: string | readonly string[], file: SuiteFile, at: string): void {
  const people = Object.keys(file.people ?? {});
  const known: Readonly<Record<string, readonly string[]>> = {
    person: people,
    people,
    group: file.groups ?? [],
    attributes: changeable,
  };
  const list = kind === "people" || kind === "attributes";
  if (list === (typeof value === "string")) throw new UsageError(`${at}: must be ${list ? "a list" : "one name"}`);
  for (const one of typeof value === "string" ? [value] : value) {
    if (known[kind]?.includes(one) !== true) throw unknown(kind, one, known[kind] ?? [], at);
  }
}
