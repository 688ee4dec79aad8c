import type { Json } from "../../../../model.ts";
import { idOf } from "../../../../scim/answers.ts";
import { attribute, isObject } from "../../../../scim/json.ts";
import { unnoticed, withEach } from "../../../layers/layer.ts";
import { bodyOf } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const clientCreatedKept: Quirk = {
  id: "client-created-kept",
  title: "When somebody was created is what the client says.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["client-meta-ignored"],
  wrap: (next) => {
    const claimed = new Map<string, Json>();
    return async (wire) => {
      const answer = await next(wire);
      const created = attribute(bodyOf(wire)["meta"], "created");
      if (wire.method === "POST" && created !== undefined) claimed.set(idOf(answer.json) ?? "", created);
      return withEach(answer, (one) => {
        const said = claimed.get(idOf(one) ?? "");
        return said !== undefined && isObject(one["meta"]) ? { ...one, meta: { ...one["meta"], created: said } } : one;
      });
    };
  },
};
