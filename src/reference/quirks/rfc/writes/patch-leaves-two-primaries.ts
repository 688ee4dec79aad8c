import { isObject } from "../../../../scim/json.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { idIn, storedAt, listIn } from "../../../layers/request.ts";
import { saying, ofPart } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchLeavesTwoPrimaries: Quirk = {
  id: "patch-leaves-two-primaries",
  title: "A PATCH that makes another value the primary one leaves the mark on the former.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["primary-once"],
  wrap: (next, store) => async (wire) => {
    const marks = saying(ofPart("replace", "primary"))(wire, store);
    const answer = await next(wire);
    const stored = storedAt(wire, store);
    if (marks && stored !== undefined)
      store.users.set(idIn(wire), {
        ...stored,
        phoneNumbers: listIn(stored, "phoneNumbers").map((one) => (isObject(one) ? { ...one, primary: true } : one)),
      });
    return answer;
  },
};
