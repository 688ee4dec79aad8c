import { heard } from "../layers/layer.ts";
import { storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutMembersNotReplaced: Quirk = {
  id: "group-put-members-not-replaced",
  title: "A PUT adds members to those that are there.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["members-stored"] },
  wrap: heard(on("PUT /Groups/{id}"), (wire, store) =>
    withBody(wire, (body) => ({
      ...body,
      members: [storedAt(wire, store)?.["members"] ?? [], body["members"] ?? []].flat(),
    })),
  ),
};
