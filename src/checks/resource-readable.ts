import type { Check, Examined, Past } from "../model.ts";
import { sameBearer } from "../names.ts";
import { text } from "../scim/json.ts";
import { check, expectStatus, finding, isById, nameOf, type Seen } from "./kit/check.ts";

/** Whoever else the id leads to, Okta would take them for the person. */
function stranger(seen: Seen, past: Past): Examined {
  const name = nameOf(seen);
  const intended = text(past.intended(seen.about ?? ""), name);
  const shown = text(seen.answer.json, name);
  if (intended === undefined || shown === undefined || sameBearer(intended, shown)) return [];
  return finding(`/${name}`, intended, "somebody else's");
}

export const resourceReadable: Check = check(
  {
    id: "resource-readable",
    title: "Whoever exists can be read by id",
    level: "must",
    okta: "blocks",
    consequence: "A profile push stops at the answer; an inactive account that cannot be read can never be revived.",
    cite: ["RFC 7644 §3.4.1", "RFC 7643 §4.1.1", "okta-wire §4"],
    fix: "Answer 200 with the resource for every id you gave out, inactive people included, until it is deleted.",
  },
  (seen, past) => (seen.answer.status === 200 ? stranger(seen, past) : expectStatus(seen, 200)),
  (seen) => seen.request.method === "GET" && isById(seen) && seen.about !== undefined,
);
