import { idOf } from "../../../../scim/answers.ts";
import { withJson, unnoticed } from "../../../layers/layer.ts";
import { idIn, listIn } from "../../../layers/request.ts";
import { saying, ofExtension } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchExtensionNotDeclared: Quirk = {
  id: "patch-extension-not-declared",
  title: "A PATCH that gives a person an extension leaves it out of the schemas.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["extension-declared"],
  wrap: (next, store) => {
    const given = new Set<string>();
    return async (wire) => {
      if (saying(ofExtension)(wire, store)) given.add(idIn(wire));
      const answer = await next(wire);
      return given.has(idOf(answer.json) ?? "")
        ? withJson(answer, (json) => ({ ...json, schemas: listIn(json, "schemas").slice(0, 1) }))
        : answer;
    };
  },
};
