import { refused } from "../layers/layer.ts";
import { operationsOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupReplaceUnsupported: Quirk = {
  id: "group-replace-unsupported",
  title: "The members of a group cannot be replaced.",
  kind: "faulty",
  noticedBy: { oin: ["members-replace-accepted"], aiw: [] },
  wrap: refused(
    both(on("PATCH /Groups/{id}"), (wire) =>
      operationsOf(wire).some(({ op, path }) => op === "replace" && path === "members"),
    ),
    400,
    "invalidPath",
  ),
};
