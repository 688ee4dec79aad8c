import { said, withStatus, withText } from "../../../layers/layer.ts";
import { astray } from "../../../layers/mistakes.ts";
import { listResponse } from "../../../listing.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

const isVersioned = (path: string): boolean => /^\/v\d+\//.test(path);

export const unknownEndpointAsEmpty: Quirk = {
  id: "unknown-endpoint-as-empty",
  title: "An endpoint that does not exist is answered with an empty list.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["unknown-endpoint-refused"],
  wrap: said(
    (wire, store) => astray(wire, store) && !isVersioned(wire.path),
    (answer) =>
      answer.status === 404 ? withText(withStatus(answer, 200), JSON.stringify(listResponse(0, 1, []))) : answer,
  ),
};
