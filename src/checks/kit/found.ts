/** What the checks of a look-up's result share. */
import type { Examined, Exchange, Past } from "../../model.ts";
import { accepted, idOf, resourcesOf, totalOf } from "../../scim/answers.ts";
import { brief } from "../../scim/brief.ts";
import { sameText } from "../../scim/compare.ts";
import { text } from "../../scim/json.ts";
import { kindOf } from "../../scim/kinds.ts";
import { type Examine, finding, isGroups, nameOf, type Seen } from "./check.ts";
import { isUnknown } from "./stored.ts";

/** Filters are optional (RFC 7644 §3.4.2.2). Whoever has answered one of them does offer them. */
export function isFilterMissing({ request, answer }: Seen, past: Past): boolean {
  if ([403, 405, 501].includes(answer.status)) return true;
  const kind = kindOf(request.path);
  return answer.status === 400 && kind !== undefined && !past.filters(kind);
}
/** The name that a look-up asks for. */
export const sought = ({ request }: Exchange): string => {
  const filter = new URLSearchParams(request.path.split("?")[1]).get("filter") ?? "";
  return (/ eq "(.*)"$/.exec(filter)?.[1] ?? "").replace(/\\(.)/g, "$1");
};
/** Exactly the account (or group) that the run made, once. */
export function foundOnce(seen: Seen, past: Past): Examined {
  const { about = "", answer } = seen;
  const noun = isGroups(seen) ? "group" : "account";
  const id = past.id(about);
  if (id === undefined) return { blocked: `${about} has no ${noun}` };
  const intended = past.intended(about);
  if (isUnknown(intended)) return { blocked: intended.unknown };
  if (!accepted(answer) && answer.status !== 404) return { blocked: "the look-up was not answered" };
  const bears = text(intended, nameOf(seen));
  // An app whose unique identifier is another attribute asks for its value as a userName (docs/okta-wire.md §3).
  if (bears !== undefined && !sameText(bears, sought(seen))) {
    return { notApplicable: "not-exercised", why: "the app asks for another value than the name" };
  }
  const hits = resourcesOf(answer.json).filter((one) => idOf(one) === id).length;
  // Okta goes by the total (docs/okta-wire.md §3).
  if (hits === 1 && totalOf(answer.json) === 0) return finding("/totalResults", "1", "0");
  if (hits === 1) return [];
  return finding("/Resources", `the ${noun} ${brief(id)}, once`, hits === 0 ? "not found" : `${hits} times`);
}

/** Nobody is found under a name that somebody had. */
export const freeOf =
  (name: "userName" | "displayName"): Examine =>
  (seen, past) => {
    const { about = "", step, answer } = seen;
    const intended = past.intended(about);
    if (isUnknown(intended)) return { blocked: intended.unknown };
    const stored = text(past.earlierReading(about, step), name);
    // Whose new name was not stored is the finding of "attributes-stored" or "group-name-stored".
    if (stored !== undefined && sameText(stored, sought(seen))) return { blocked: "it still has that name" };
    if (!accepted(answer) && answer.status !== 404) return { blocked: "the look-up was not answered" };
    // Others who show another name are the finding of "lookup-selective".
    const hits = resourcesOf(answer.json);
    const alone = hits.length === 1;
    return hits.flatMap((one, index) =>
      sameText(text(one, name) ?? "", sought(seen)) || (alone && idOf(one) === past.id(about))
        ? finding(`/Resources/${index}`, "nobody of that name", "one that had it before")
        : [],
    );
  };
