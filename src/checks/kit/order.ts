/** In which order the run's own people stand in a list. */
import type { Check, CheckInfo, Examined, Finding, Json, Past, Resource } from "../../model.ts";
import { accepted, idOf, resourcesOf } from "../../scim/answers.ts";
import { attribute, isArray, text } from "../../scim/json.ts";
import { check, finding, type Seen, statusFinding } from "./check.ts";
import { declined, declines } from "./query.ts";

/** One of the run's own people, as they were read. */
interface Placed {
  readonly at: number;
  readonly alias: string;
  /** Undefined: there is none to sort by. */
  readonly value: string | undefined;
  /** Only the primary value tells where they belong: the first would lead elsewhere. */
  readonly byPrimary: boolean;
}
export type Pair = readonly [before: Placed, after: Placed];

/** @param judge finds the faults of all pairs of people, in the order in which they stand */
export const orderCheck = (
  info: CheckInfo,
  judge: (pairs: readonly Pair[], seen: Seen, past: Past) => Examined,
): Check =>
  check(info, (seen, past) => {
    if (declines(seen)) return declined;
    if (!accepted(seen.answer)) return statusFinding(seen, "200");
    const people = placed(seen, past);
    if (people.length < 2)
      return { notApplicable: "not-exercised", why: "fewer than two of the run's people are in it" };
    const pairs = people.flatMap((one, index) => people.slice(index + 1).map((other): Pair => [one, other]));
    return judge(pairs, seen, past);
  });

function placed({ answer, step, part }: Seen, past: Past): readonly Placed[] {
  return resourcesOf(answer.json).flatMap((one, index): readonly Placed[] => {
    const alias = past.aliasOf(idOf(one) ?? "");
    const reading = alias === undefined ? undefined : past.earlierReading(alias, step);
    if (alias === undefined || reading === undefined) return [];
    return [
      { at: index, alias, ...(part === "primary" ? address(reading) : { value: title(reading), byPrimary: false }) },
    ];
  });
}
const title = (reading: Resource): string | undefined => text(reading, "title") || undefined;
/** RFC 7644 §3.4.2.3: by the primary value, if any, or else by the first. */
function address(reading: Resource): Pick<Placed, "value" | "byPrimary"> {
  const emails: Json | undefined = attribute(reading, "emails");
  const all = isArray(emails) ? emails : [];
  const primary = all.find((one) => attribute(one, "primary") === true);
  return { value: text(primary ?? all[0], "value"), byPrimary: primary !== undefined && primary !== all[0] };
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
const folded = (one: string, other: string): number => compare(one.toLowerCase(), other.toLowerCase());
/** Whether a sort with case and one without say the same of them. */
export const isClear = ([{ value: one, byPrimary }, { value: other, byPrimary: otherwise }]: Pair): boolean =>
  one !== undefined && other !== undefined && !byPrimary && !otherwise && compare(one, other) === folded(one, other);
export const isByCase = ([{ value: one }, { value: other }]: Pair): boolean =>
  one !== undefined && other !== undefined && compare(one, other) !== folded(one, other);
/** Whether they stand the wrong way round, where a sort without case is asked for. */
export const isWrong = ([{ value: one = "" }, { value: other = "" }]: Pair, direction: 1 | -1 = 1): boolean =>
  direction * folded(one, other) > 0;
export const misplaced = (pairs: readonly Pair[]): readonly Finding[] =>
  pairs
    .slice(0, 1)
    .flatMap(([one, other]) => finding(`/Resources/${other.at}`, `${other.alias} before ${one.alias}`, "behind"));
/** What is not sorted at all is another check's finding. */
export const unsorted: Examined = { blocked: "the list is in another order anyway" };
export const isUnsorted = (pairs: readonly Pair[], direction: 1 | -1 = 1): boolean =>
  pairs.some((pair) => isClear(pair) && isWrong(pair, direction));
