import { heard } from "../layers/layer.ts";
import { storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutMembersIgnored: Quirk = {
  id: "group-put-members-ignored",
  title: "A PUT leaves the members of a group as they are.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["members-stored"] },
  wrap: heard(on("PUT /Groups/{id}"), (wire, store) =>
    withBody(wire, (body) => ({ ...body, members: storedAt(wire, store)?.["members"] ?? [] })),
  ),
};
