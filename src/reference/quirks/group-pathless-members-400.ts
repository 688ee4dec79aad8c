import { isObject } from "../../scim/json.ts";
import { refused } from "../layers/layer.ts";
import { operationsOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const groupPatches = on("PATCH /Groups/{id}");

export const groupPathlessMembers400: Quirk = {
  id: "group-pathless-members-400",
  title: "Members without a path are refused.",
  kind: "faulty",
  suites: ["tolerance"],
  noticedBy: { oin: ["variant-accepted"], aiw: [] },
  wrap: refused(
    both(groupPatches, (wire) =>
      operationsOf(wire).some(
        ({ path, value }) => path === undefined && isObject(value) && value["members"] !== undefined,
      ),
    ),
    400,
    "invalidPath",
  ),
};
