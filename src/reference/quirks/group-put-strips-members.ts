import { heard, without } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPutStripsMembers: Quirk = {
  id: "group-put-strips-members",
  title: "A PUT takes all members out.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["members-stored"] },
  wrap: heard(on("PUT /Groups/{id}"), (wire) => withBody(wire, (body) => without(body, "members"))),
};
