import { text } from "../../scim/json.ts";
import { heard, inBoth } from "../layers/layer.ts";
import { listIn, storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putOmittedPhonesKept: Quirk = {
  id: "put-omitted-phones-kept",
  title: "A PUT keeps the telephone numbers of which it does not speak.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => {
      const sent = listIn(body, "phoneNumbers");
      const types = new Set(sent.map((phone) => text(phone, "type")));
      const kept = listIn(storedAt(wire, store), "phoneNumbers").filter((phone) => !types.has(text(phone, "type")));
      return kept.length === 0 ? body : { ...body, phoneNumbers: [...sent, ...kept] };
    }),
  ),
};
