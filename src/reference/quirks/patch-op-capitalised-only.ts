import { refused } from "../layers/layer.ts";
import { operationsOf } from "../layers/request.ts";
import { both, patches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchOpCapitalisedOnly: Quirk = {
  id: "patch-op-capitalised-only",
  title: "A PATCH has to say Replace, Add and Remove.",
  kind: "faulty",
  noticedBy: {
    oin: [
      "activation-accepted",
      "deactivation-accepted",
      "members-change-accepted",
      "members-replace-accepted",
      "name-assertion-accepted",
      "password-accepted",
    ],
    aiw: [],
  },
  wrap: refused(
    both(patches, (wire) => operationsOf(wire).some(({ op }) => typeof op === "string" && /^[a-z]/.test(op))),
    400,
    "invalidSyntax",
  ),
};
