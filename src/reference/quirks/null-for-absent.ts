import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { anything, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const nullForAbsent: Quirk = {
  id: "null-for-absent",
  title: "What a resource does not have is shown as null or as an empty list.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer, wire, store) =>
    withEach(answer, (resource) =>
      completed(resource, {
        externalId: null,
        ...(users(wire, store)
          ? { nickName: null, phoneNumbers: [], password: null, [ENTERPRISE_USER]: null }
          : { members: null }),
      }),
    ),
  ),
};
