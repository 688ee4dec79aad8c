/** A directory read page by page, for the checks that judge it as a whole. */
import type { Check, CheckInfo, Examined, Finding } from "../../model.ts";
import { accepted, idOf, resourcesOf, totalOf } from "../../scim/answers.ts";
import { attribute } from "../../scim/json.ts";
import { kindOf } from "../../scim/kinds.ts";
import { isByCursor, parameter } from "./check.ts";

/** One of the run's own people, as the pages show them. Others may come and go while the pages are read. */
export interface Reader {
  readonly id: string;
  readonly alias: string;
  readonly active: boolean;
  /** How many times they were met. */
  readonly met: number;
}
export interface Reading {
  readonly people: readonly Reader[];
  /** Whether the pages went from the first position to the last without a gap. */
  readonly whole: boolean;
}

/** Judges all pages of a part together. What moved while it was read cannot be judged (RFC 7644 §3.4.2.4). */
export function pagesCheck(info: CheckInfo, judge: (reading: Reading) => Examined): Check {
  return {
    ...info,
    start() {
      const met = new Map<string, number>();
      const totals = new Set<number | undefined>();
      let [covered, gap, isCursor] = [0, false, false];
      let people: readonly Reader[] = [];
      return {
        see(page, past) {
          const json = page.answer?.json;
          isCursor ||= accepted(page.answer) && isByCursor(page);
          if (isCursor) return undefined;
          if (!accepted(page.answer) || totalOf(json) === undefined) return { blocked: "a page could not be read" };
          const held = resourcesOf(json);
          for (const id of held.map(idOf)) if (id !== undefined) met.set(id, (met.get(id) ?? 0) + 1);
          const start = parameter(page, "startIndex");
          totals.add(totalOf(json));
          gap ||= start > covered + 1;
          // A short page is legal and leaves the rest to the next; an empty one before the end is no page.
          covered = start - 1 + (held.length || parameter(page, "count"));
          people = past.ids(kindOf(page.request.path) ?? "User").map((id) => {
            const alias = past.aliasOf(id) ?? id;
            return { id, alias, active: attribute(past.intended(alias), "active") !== false, met: met.get(id) ?? 0 };
          });
          return undefined;
        },
        end() {
          const [total] = totals;
          if (isCursor) return byCursor;
          if (totals.size > 1)
            return { notApplicable: "not-exercised", why: "the directory changed while it was read" };
          return judge({ people, whole: !gap && covered >= (total ?? 0) });
        },
      };
    },
  };
}

/** Which a server may do (RFC 9865 §2.3), though Okta cannot: "index-paging" says so. */
export const byCursor: Examined = { notApplicable: "not-exercised", why: "the target pages by cursor alone" };
export const unread: Examined = { notApplicable: "not-exercised", why: "not every position was read" };
export const missing = (people: readonly Reader[]): readonly Finding[] =>
  people
    .filter(({ met }) => met === 0)
    .map(({ alias }) => ({ at: "/Resources", expected: `${alias} among them`, actual: "on no page" }));
