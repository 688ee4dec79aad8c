import { SCIM_JSON, headerOf } from "../incoming.ts";
import { inBoth, refused } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const contentTypeScimJson415: Quirk = {
  id: "content-type-scim-json-415",
  title: "Bodies in application/scim+json are refused.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    (wire) => wire.body !== undefined && headerOf(wire, "content-type")?.startsWith(SCIM_JSON) === true,
    415,
  ),
};
