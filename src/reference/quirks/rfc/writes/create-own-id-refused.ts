import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, creates } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const createOwnIdRefused: Quirk = {
  id: "create-own-id-refused",
  title: "A create with an id of its own is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["create-ignores-read-only"],
  wrap: refused(
    both(creates, (wire) => bodyOf(wire)["id"] !== undefined),
    400,
    "mutability",
  ),
};
