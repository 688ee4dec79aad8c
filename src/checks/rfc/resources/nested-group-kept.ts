import type { Check } from "../../../model.ts";
import { settled, statusFinding } from "../../kit/check.ts";
import { examineStored, membership } from "../../kit/stored.ts";

/** Named for the write that puts a group into a group, and for the reading behind it. */
export const nestedGroupKept: Check = settled(
  {
    id: "nested-group-kept",
    title: "A group inside a group is kept or refused",
    level: "may",
    okta: "tolerates",
    consequence: "Okta pushes people, not groups; another client is told that the group was taken in, and it was not.",
    cite: ["RFC 7643 §4.2"],
    fix: "Store members of the type Group, or answer 400 where you keep people only.",
  },
  (seen, past) => {
    if (seen.request.method === "GET") return examineStored(seen, past, membership);
    return seen.answer.status >= 500 ? statusFinding(seen, "2xx, or 4xx") : [];
  },
);
