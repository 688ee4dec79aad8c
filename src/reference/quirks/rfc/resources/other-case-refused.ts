import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const otherCaseRefused: Quirk = {
  id: "other-case-refused",
  title: "A create without an attribute that is spelled userName is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attribute-case"],
  wrap: refused(
    both(on("POST /Users"), (wire) => bodyOf(wire)["userName"] === undefined),
    400,
    "invalidValue",
  ),
};
