/** Suite + app + people → a story that can be played. Everything a suite names is looked up here, before anything is sent. */
import type { App, Check, Feature, Given, Move, Step, Story } from "./model.ts";
import { checks } from "./checks/index.ts";
import { featureName, usersDialect } from "./okta/app.ts";
import { grantable } from "./okta/moves/grant.ts";
import { moves } from "./okta/moves/index.ts";
import { optionalAttributes } from "./okta/mapping.ts";
import { changeable, type Maker } from "./okta/people.ts";
import { variants } from "./okta/variants/index.ts";
import { probes } from "./probes/index.ts";
import { membersOf, type SuiteFile, type SuiteStep } from "./suite-file.ts";
import type { Suite } from "./suites.ts";
import { unknown, UsageError } from "./usage-error.ts";

const playable: ReadonlyMap<string, Move> = new Map([...moves, ...variants, ...probes].map((move) => [move.id, move]));
const checkById: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]));

/** @param readOnly whether nothing is played that may write */
export function plan({ id, file, step }: Suite, app: App, make: Maker, readOnly = false): Story {
  const last = step === undefined ? file.steps.length : file.steps.findIndex((one) => one.id === step) + 1;
  const crowd = Object.keys(file.crowds ?? {}).flatMap((name) => membersOf(name, file));
  const people = { ...file.people, ...Object.fromEntries(crowd.map((alias) => [alias, []])) };
  const steps = file.steps.map((one) => planStep(id, file, one, app, readOnly)).slice(0, last);
  return {
    app,
    suite: id,
    title: file.title,
    evidence: file.evidence ?? "client",
    people: Object.entries(people).map(([alias, traits]) => make.person(alias, traits)),
    groups: make.groups(file.groups ?? []),
    steps: withoutTheAbsent(steps, missing(file.needs ?? [], app)),
    ...(step === undefined ? {} : { judged: step }),
  };
}

function planStep(
  suite: string,
  file: SuiteFile,
  { id, does, move: named, ...step }: SuiteStep,
  app: App,
  readOnly: boolean,
): Step {
  const at = `suite ${suite}, step ${id}`;
  // An empty block in a YAML file is null.
  const [given, expect] = [step.with ?? {}, step.expect ?? {}];
  const move = playable.get(named);
  if (move === undefined) throw unknown("move", named, playable.keys(), at);
  checkGiven(move, given, file, at);
  const off =
    missing([...needsOf(move, given), ...(step.needs ?? [])], app) ??
    foreign(move, given, app) ??
    unmapped(given, app) ??
    (readOnly && move.reads !== true ? "this run only reads" : undefined);
  return {
    id,
    does,
    move,
    givens: givensOf(given, file).flatMap((one) => Array.from({ length: step.times ?? 1 }, () => one)),
    atOnce: step["at-once"] ?? 1,
    ...(off === undefined ? {} : { off }),
    expect: planExpect(move, expect, at, (part) => off !== undefined || isPlayed(move, part, app)),
  };
}

/** Parts that the move has in the other dialect only, or not in this app, leave the plan. */
function planExpect(
  move: Move,
  expect: Record<string, readonly string[]>,
  at: string,
  isWanted: (part: string) => boolean,
): Step["expect"] {
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
  return Object.fromEntries(planned.filter(([part]) => isWanted(part)));
}
function isPlayed(move: Move, part: string, app: App): boolean {
  const need = move.partNeeds?.[part];
  return partsIn(move, app).includes(part) && (need === undefined || app.features.has(need));
}
function partsIn({ takes, parts }: Move, app: App): readonly string[] {
  const ofUsers = takes["person"] !== undefined && takes["group"] === undefined;
  const own = parts[app.kind];
  const dialect = ofUsers ? parts[usersDialect(app)] : own;
  // A move of one kind of app alone is sent in one way only.
  return dialect.length > 0 ? dialect : own;
}
/** Why it is nothing that this kind of app does. No wizard app gives roles and entitlements (docs/okta-wire.md §10). */
const foreign = (move: Move, given: Given, app: App): string | undefined =>
  partsIn(move, app).length > 0 && !(given["grants"] !== undefined && app.kind === "aiw")
    ? undefined
    : `${app.kind === "oin" ? "catalog" : "wizard"} apps do not send this`;

const needsOf = ({ needs = [] }: Move, given: Given): readonly Feature[] => [
  ...needs,
  ...(given["group"] !== undefined || given["groups"] !== undefined ? (["push-groups"] as const) : []),
  ...(given["grants"] !== undefined ? (["governance"] as const) : []),
];
function missing(needs: readonly Feature[], app: App): string | undefined {
  const off = needs.find((feature) => !app.features.has(feature));
  return off === undefined ? undefined : `${featureName(off, app.kind)} is off in this app`;
}

/** Why Okta has nothing to say of these attributes. */
function unmapped(given: Given, { mappings, features }: App): string | undefined {
  const attributes = namedIn(given, "change", "attributes");
  const isMapped = (attribute: string): boolean =>
    mappings.some((mapping) => mapping.attribute === attribute) &&
    (attribute !== "userName" || features.has("update-user-names"));
  return attributes.length === 0 || attributes.some(isMapped)
    ? undefined
    : "none of these attributes is sent by this app";
}

/** Why nothing of a story is played: Okta would do nothing in it. One in which only the harness acts is another matter. */
function idle(steps: readonly Step[]): string | undefined {
  const okta = steps.filter(({ move }) => move.by === "okta");
  return okta.every(({ off }) => off !== undefined) ? okta[0]?.off : undefined;
}

/** Of whom is spoken. */
const namedIn = (given: Given, ...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => given[key] ?? []);
/** What speaks of somebody whom a step would have made that is not played is not played either. */
function withoutTheAbsent(steps: readonly Step[], suiteOff: string | undefined): readonly Step[] {
  const [made, absent] = [new Set<string>(), new Map<string, string>()];
  const nothing = idle(steps);
  return steps.map((step) => {
    const { move, givens } = step;
    const makes = move.makes === undefined ? [] : givens.flatMap((given) => namedIn(given, move.makes ?? ""));
    const spokenOf = givens.flatMap((given) => namedIn(given, "person", "group", "groups"));
    const missed = spokenOf.find((alias) => !made.has(alias) && absent.has(alias) && !makes.includes(alias));
    const off = suiteOff ?? step.off ?? nothing ?? (missed === undefined ? undefined : absent.get(missed));
    for (const alias of makes) {
      if (off === undefined) made.add(alias);
      else absent.set(alias, off);
    }
    return off === undefined ? step : { ...step, off };
  });
}

/** One for everybody in the crowd where one is given for a person; among people, a crowd is everybody in it. */
function givensOf(given: Given, file: SuiteFile): readonly Given[] {
  const isCrowd = (name: string): boolean => Object.hasOwn(file.crowds ?? {}, name);
  const spread = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === "string" ? value : value.flatMap((one) => (isCrowd(one) ? membersOf(one, file) : [one])),
    ]),
  );
  const { person } = spread;
  if (typeof person !== "string" || !isCrowd(person)) return [spread];
  return membersOf(person, file).map((alias) => ({ ...spread, person: alias }));
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
  const people = [...Object.keys(file.people ?? {}), ...Object.keys(file.crowds ?? {})];
  const groups = file.groups ?? [];
  const known: Readonly<Record<string, readonly string[]>> = {
    person: people,
    people,
    group: groups,
    groups,
    attributes: changeable,
    emptiable: optionalAttributes,
    grants: grantable,
  };
  const list = kind !== "person" && kind !== "group";
  if (list === (typeof value === "string")) throw new UsageError(`${at}: must be ${list ? "a list" : "one name"}`);
  for (const one of typeof value === "string" ? [value] : value) {
    if (known[kind]?.includes(one) !== true) throw unknown(kind, one, known[kind] ?? [], at);
  }
}
