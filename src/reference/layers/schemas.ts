/** What /Schemas says otherwise. */
import type { Json } from "../../model.ts";
import { isObject } from "../../scim/json.ts";
import { type Layer, said, withEach } from "./layer.ts";
import { listIn } from "./request.ts";
import { on } from "./when.ts";

/** userName with another mutability than it has. */
export const userNameSaidToBe = (mutability: Json): Layer =>
  said(on("GET /Schemas"), (answer) =>
    withEach(answer, (schema) => ({
      ...schema,
      attributes: listIn(schema, "attributes").map((one) =>
        isObject(one) && one["name"] === "userName" ? { ...one, mutability } : one,
      ),
    })),
  );
