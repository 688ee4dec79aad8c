import { isObject } from "../../scim/json.ts";
import { refused } from "../layers/layer.ts";
import { operationsOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patchOnlyActiveSupported: Quirk = {
  id: "patch-only-active-supported",
  title: "A PATCH of a user can change active, and nothing else.",
  kind: "faulty",
  noticedBy: { oin: ["password-accepted"], aiw: [] },
  wrap: refused(
    both(on("PATCH /Users/{id}"), (wire) =>
      operationsOf(wire).some(({ value = null }) =>
        Object.keys(isObject(value) ? value : {}).some((name) => name !== "active"),
      ),
    ),
    400,
    "invalidPath",
  ),
};
