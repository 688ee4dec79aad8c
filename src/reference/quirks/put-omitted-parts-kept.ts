import type { Resource } from "../../model.ts";
import { isObject } from "../../scim/json.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { heard, inBoth } from "../layers/layer.ts";
import { storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putOmittedPartsKept: Quirk = {
  id: "put-omitted-parts-kept",
  title: "A PUT keeps the parts of a name and of the enterprise extension of which it does not speak.",
  kind: "faulty",
  noticedBy: inBoth("emptied-gone"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => {
      const kept = (name: string): Resource => {
        const [sent, stored] = [body[name], storedAt(wire, store)?.[name]];
        return isObject(sent) && isObject(stored) ? { [name]: { ...stored, ...sent } } : {};
      };
      return { ...body, ...kept("name"), ...kept(ENTERPRISE_USER) };
    }),
  ),
};
