import { text } from "../../../../scim/json.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import { restamp } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const putOtherDateKept: Quirk = {
  id: "put-other-date-kept",
  title: "A PUT may change when the resource was made.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-ignores-read-only"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    const created = text(bodyOf(wire)["meta"], "created");
    if (on("PUT /Users/{id}")(wire, store) && created !== undefined) restamp(wire, store, () => ({ created }));
    return answer;
  },
};
