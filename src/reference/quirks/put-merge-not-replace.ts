import { heard, inBoth } from "../layers/layer.ts";
import { storedAt, withBody } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putMergeNotReplace: Quirk = {
  id: "put-merge-not-replace",
  title: "A PUT adds e-mail addresses to those that are there.",
  kind: "faulty",
  noticedBy: inBoth("attributes-stored"),
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => ({
      ...body,
      emails: [storedAt(wire, store)?.["emails"] ?? [], body["emails"] ?? []].flat(),
    })),
  ),
};
