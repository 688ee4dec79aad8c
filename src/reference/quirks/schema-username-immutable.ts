import { definitions } from "../layers/documents.ts";
import { USER } from "../../scim/urns.ts";
import type { Quirk } from "../quirk.ts";

export const schemaUsernameImmutable: Quirk = {
  id: "schema-username-immutable",
  title: "The User schema says that user names never change.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: definitions((one) => (one["name"] === "userName" ? { ...one, mutability: "immutable" } : one), USER),
};
