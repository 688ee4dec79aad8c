import { refused, unnoticed } from "../layers/layer.ts";
import { storedAt } from "../layers/request.ts";
import { both, changesPassword } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const passwordChangesRefused: Quirk = {
  id: "password-changes-refused",
  title: "A password cannot be changed once the account is there.",
  kind: "legal",
  noticedBy: unnoticed,
  off: ["sync-password"],
  wrap: refused(
    both(changesPassword, (wire, store) => storedAt(wire, store) !== undefined),
    400,
    "mutability",
  ),
};
