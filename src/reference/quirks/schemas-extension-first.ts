import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { completed, having, said, unnoticed, withEach } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemasExtensionFirst: Quirk = {
  id: "schemas-extension-first",
  title: "The enterprise extension stands before the core schema.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) =>
      having(completed(user, { [ENTERPRISE_USER]: { department: "Tours" } }), {
        schemas: [ENTERPRISE_USER, ...listIn(user, "schemas").filter((urn) => urn !== ENTERPRISE_USER)],
      }),
    ),
  ),
};
