import { refused } from "../layers/layer.ts";
import { statedIn } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPathlessReassert400: Quirk = {
  id: "group-pathless-reassert-400",
  title: "The PATCH of a group with its own id in it is refused.",
  kind: "faulty",
  noticedBy: { oin: ["name-assertion-accepted"], aiw: [] },
  wrap: refused(
    both(on("PATCH /Groups/{id}"), (wire) => statedIn(wire, "id") !== undefined),
    400,
    "mutability",
  ),
};
