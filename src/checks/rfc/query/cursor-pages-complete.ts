import type { Check, Examined, Exchange, Past } from "../../../model.ts";
import { accepted, idOf, resourcesOf } from "../../../scim/answers.ts";
import { attribute, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { isFirstPage } from "../../kit/cursor.ts";
import { declined } from "../../kit/query.ts";

export const cursorPagesComplete: Check = {
  id: "cursor-pages-complete",
  title: "From cursor to cursor, everybody is met once, and then there is an end",
  level: "must",
  okta: "tolerates",
  consequence: "Okta pages by index; clients that page by cursor miss people, or never get to the end.",
  cite: ["RFC 9865 §2"],
  fix: "Send nextCursor with every page but the last, and with the last none; let each lead on behind what was shown.",
  start() {
    const met = new Map<string, number>();
    let [leadsOn, isRefused] = [false, false];
    let people: readonly Own[] = [];
    return {
      see(page, past) {
        const { answer, request } = page;
        isRefused = !accepted(answer);
        if (isRefused) return refused(page);
        people = own(past, new URLSearchParams(request.path.split("?")[1]).get("filter") ?? "");
        for (const id of resourcesOf(answer?.json).map(idOf)) if (id !== undefined) met.set(id, (met.get(id) ?? 0) + 1);
        leadsOn = (attribute(answer?.json, "nextCursor") ?? null) !== null;
        return undefined;
      },
      end() {
        if (isRefused) return undefined;
        if (leadsOn) return finding("/nextCursor", "an end", "one more, ten pages on");
        return people.flatMap(({ id, alias }) => {
          const times = met.get(id) ?? 0;
          return times === 1
            ? []
            : finding("/Resources", `${alias}, once`, times === 0 ? "on no page" : `${times} times`);
        });
      },
    };
  },
};
/** A cursor that was given has to lead somewhere; the filter of the first page is the target's to decline. */
function refused(page: Exchange): Examined {
  const status = page.answer?.status;
  if (status === undefined) return { blocked: "no answer came" };
  const isDeclined = isFirstPage(page) && (status === 400 || status === 403 || status === 501);
  return isDeclined ? declined : finding("status", "200", String(status));
}
interface Own {
  readonly id: string;
  readonly alias: string;
}
/** The run's own people of whom the filter speaks. */
const own = (past: Past, filter: string): readonly Own[] =>
  past
    .ids("User")
    .map((id) => ({ id, alias: past.aliasOf(id) ?? id }))
    .filter(({ alias }) => filter.includes(JSON.stringify(text(past.earlierReading(alias, ""), "userName"))));
