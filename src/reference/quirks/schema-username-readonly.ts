import { userNameSaidToBe } from "../layers/schemas.ts";
import type { Quirk } from "../quirk.ts";

export const schemaUsernameReadonly: Quirk = {
  id: "schema-username-readonly",
  title: "The User schema says that user names cannot be written.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: userNameSaidToBe("readOnly"),
};
