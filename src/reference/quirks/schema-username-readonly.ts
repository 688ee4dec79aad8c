import { definitions } from "../layers/documents.ts";
import { USER } from "../../scim/urns.ts";
import type { Quirk } from "../quirk.ts";

export const schemaUsernameReadonly: Quirk = {
  id: "schema-username-readonly",
  title: "The User schema says that user names cannot be written.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: definitions((one) => (one["name"] === "userName" ? { ...one, mutability: "readOnly" } : one), USER),
};
