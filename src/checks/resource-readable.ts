import type { Check } from "../model.ts";
import { check, expectStatus, isById } from "./kit/check.ts";

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
  (seen) => expectStatus(seen, 200),
  (seen) => seen.request.method === "GET" && isById(seen) && seen.about !== undefined,
);
