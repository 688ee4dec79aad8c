import type { Json, Resource } from "../../model.ts";
import { isArray } from "../../scim/json.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { said, unnoticed, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const schemasIn = ({ schemas }: Resource): readonly Json[] => (isArray(schemas) ? schemas : []);

export const schemasExtensionFirst: Quirk = {
  id: "schemas-extension-first",
  title: "The enterprise extension stands before the core schema.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) => ({
      [ENTERPRISE_USER]: { department: "Tours" },
      ...user,
      schemas: [ENTERPRISE_USER, ...schemasIn(user).filter((urn) => urn !== ENTERPRISE_USER)],
    })),
  ),
};
