import type { Check, Past } from "../../../model.ts";
import { accepted, idOf, resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { offers, type Optional } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding, isFiltered, type Seen } from "../../kit/check.ts";

/** Only what a server says of its own accord is compared, and only with answers that leave no doubt. */
export const featuresAsAdvertised: Check = check(
  {
    id: "features-as-advertised",
    title: "What the configuration says is supported is supported, and the other way round",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not read the configuration; clients that do use what fails, or do without what works.",
    cite: ["RFC 7643 §5", "RFC 7644 §4"],
    fix: "Set supported in /ServiceProviderConfig to what the server does: for patch, filter, sort and etag.",
  },
  (seen, past) => {
    const feature = tried(seen);
    const said = offers(past.discovered, feature);
    if (said === undefined) return { notApplicable: "not-advertised", why: `nothing is said of ${feature}` };
    const done = works[feature](seen, past);
    if (done === undefined || done === said) return [];
    const [at, actual] = feature === "etag" ? ["ETag", "nothing"] : ["status", brief(seen.answer.status)];
    return finding(at, `${feature} to be ${said ? "supported" : "refused"}, as the configuration says`, actual);
  },
);
type Tried = Exclude<Optional, "bulk" | "changePassword">;
function tried(seen: Seen): Tried {
  if (seen.request.method === "PATCH") return "patch";
  if (isFiltered(seen)) return "filter";
  return seen.request.path.includes("sortBy=") ? "sort" : "etag";
}
/** undefined: the answer does not say. */
const works: Readonly<Record<Tried, (seen: Seen, past: Past) => boolean | undefined>> = {
  // Another refusal is about what was asked for.
  patch: ({ answer }) => (accepted(answer) ? true : [405, 501].includes(answer.status) ? false : undefined),
  // Whoever passes over the filter shows more than one.
  filter({ answer, about = "" }, past) {
    const ids = resourcesOf(answer.json).map(idOf);
    if (!accepted(answer)) return [400, 403, 501].includes(answer.status) ? false : undefined;
    return ids.length === 1 && ids[0] === past.id(about) && past.ids("User").length > 1 ? true : undefined;
  },
  // Sorted or not: the order may have been so by chance.
  sort: ({ answer }) => (answer.status === 501 ? false : undefined),
  // Where versions are not supported, an ETag may still come from the web server in front.
  etag: ({ answer }) =>
    accepted(answer) &&
    answer.headers["etag"] === undefined &&
    attribute(attribute(answer.json, "meta"), "version") === undefined
      ? false
      : undefined,
};
