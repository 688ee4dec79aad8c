import { completed, said, unnoticed, withValues } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const primaryFalseStated: Quirk = {
  id: "primary-false-stated",
  title: "Values that are not the primary one say so.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    ["emails", "phoneNumbers", "addresses", "roles"].reduce(
      (now, list) => withValues(now, list, (one) => completed(one, { primary: false })),
      answer,
    ),
  ),
};
