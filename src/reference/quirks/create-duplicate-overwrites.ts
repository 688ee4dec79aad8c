import { holderOf } from "../layers/conflicts.ts";
import { inBoth } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createDuplicateOverwrites: Quirk = {
  id: "create-duplicate-overwrites",
  title: "Creating somebody whose user name is taken changes the account that has it.",
  kind: "faulty",
  noticedBy: inBoth("duplicate-case-refused", "duplicate-refused", "lookup-current"),
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    if (answer.status !== 409 || !on("POST /Users")(wire, store)) return answer;
    const [id = ""] = holderOf(wire, store) ?? [];
    const put = await next({ ...wire, method: "PUT", path: `/Users/${id}` });
    return { ...put, status: 201, headers: { ...put.headers, location: put.headers["content-location"] ?? "" } };
  },
};
