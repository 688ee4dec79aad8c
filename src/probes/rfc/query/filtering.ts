/** Filters about one person: a part that ends in "-hit" has to find them, one that ends in "-miss" must not. */
import type { Move, Play, Resource } from "../../../model.ts";
import { ask, done, name, unlinked } from "../../../okta/play.ts";
import { text } from "../../../scim/json.ts";
import { filtered, named, readingOf, unfiltered } from "./asking.ts";
import { both } from "../../kit.ts";

export interface Who {
  readonly id: string;
  readonly userName: string;
  /** The expression that finds them and nobody else. */
  readonly own: string;
  /** What was shown of them. */
  readonly shown: Resource;
}
/** Undefined: what it would speak of was not shown. */
export type Filters = Readonly<Record<`${string}-${"hit" | "miss"}`, string | undefined>>;

export function filtering(
  id: string,
  title: string,
  parts: readonly (keyof Filters)[],
  filtersOf: (who: Who) => Filters,
): Move {
  return {
    id,
    title,
    by: "probe",
    takes: { person: "person" },
    parts: both(...parts),
    *play({ past }, given): Play {
      const off = unfiltered(past);
      if (off !== undefined) return off;
      const about = name(given, "person");
      const [who, shown] = [past.id(about), readingOf(past, about)];
      const userName = text(shown, "userName");
      if (who === undefined || shown === undefined || userName === undefined) return unlinked(about);
      const filters = filtersOf({ id: who, userName, own: named(userName), shown });
      for (const [part, filter] of Object.entries(filters)) {
        if (filter !== undefined) yield* ask({ part, about, request: filtered(filter) });
      }
      return done;
    },
  };
}
