import { isObject } from "../../scim/json.ts";
import { said, withEach } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const schemaUsernameReadonly: Quirk = {
  id: "schema-username-readonly",
  title: "The User schema says that user names cannot be written.",
  kind: "faulty",
  noticedBy: { oin: ["user-schema"], aiw: [] },
  wrap: said(on("GET /Schemas"), (answer) =>
    withEach(answer, (schema) => ({
      ...schema,
      attributes: listIn(schema, "attributes").map((one) =>
        isObject(one) && one["name"] === "userName" ? { ...one, mutability: "readOnly" } : one,
      ),
    })),
  ),
};
