import { refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putReadonlyRejected: Quirk = {
  id: "put-readonly-rejected",
  title: "A PUT with readOnly attributes in it is refused.",
  kind: "faulty",
  noticedBy: {
    oin: ["update-accepted"],
    aiw: ["activation-accepted", "deactivation-accepted", "password-accepted", "update-accepted"],
  },
  wrap: refused(
    both(on("PUT /Users/{id}"), (wire) => bodyOf(wire)["meta"] !== undefined),
    400,
    "mutability",
  ),
};
