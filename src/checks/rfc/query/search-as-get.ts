import type { Check, Json, Past } from "../../../model.ts";
import { accepted, idOf, resourcesOf } from "../../../scim/answers.ts";
import { attribute, text } from "../../../scim/json.ts";
import { check, finding, type Seen } from "../../kit/check.ts";
import { declined } from "../../kit/query.ts";
import { byDefault, isShown } from "../../kit/selected.ts";

/** Exactly the person whose name the filter holds. */
function sought({ request, answer }: Seen, past: Past) {
  const filter = text(request.body, "filter");
  const own = past.ids("User").find((id) => filter?.includes(JSON.stringify(nameOf(past, id))) === true);
  if (filter === undefined || own === undefined) return [];
  const held = resourcesOf(answer.json);
  const others = held.filter((one) => idOf(one) !== own).length;
  if (others > 0) return finding("/Resources", "nobody else", `${others} others`);
  return held.length === 0 ? finding("/Resources", past.aliasOf(own) ?? own, "not found") : [];
}
const nameOf = (past: Past, id: string): string =>
  text(past.earlierReading(past.aliasOf(id) ?? "", ""), "userName") ?? "";
function superfluous(seen: Seen, { discovered }: Past, one: Json) {
  if (attribute(seen.request.body, "attributes") === undefined) return [];
  return byDefault(seen, discovered)
    .filter((name) => name !== "userName" && isShown(one, name))
    .flatMap((name) => finding(`/Resources/0/${name}`, "nothing", "a value"));
}

export const searchAsGet: Check = check(
  {
    id: "search-as-get",
    title: "A query in a body says the same as one on the URL",
    level: "should",
    okta: "tolerates",
    consequence: "Okta puts its filters on the URL; clients that send them in a body get other people.",
    cite: ["RFC 7644 §3.4.3"],
    fix: "Read filter, attributes, sortBy, sortOrder, startIndex and count from the body as from the URL.",
  },
  (seen, past) => {
    const { json } = seen.answer;
    if (!accepted(seen.answer)) return declined;
    const held = resourcesOf(json);
    const count = Number(attribute(seen.request.body, "count"));
    if (held.length > count) return finding("/Resources", `at most ${count}`, String(held.length));
    return [...sought(seen, past), ...(held[0] === undefined ? [] : superfluous(seen, past, held[0]))];
  },
);
