import { userNameSaidToBe } from "../layers/schemas.ts";
import type { Quirk } from "../quirk.ts";

export const schemaUsernameImmutable: Quirk = {
  id: "schema-username-immutable",
  title: "The User schema says that user names never change.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: userNameSaidToBe("immutable"),
};
