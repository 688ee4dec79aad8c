import { text } from "../../../../scim/json.ts";
import { said, withMeta, unnoticed } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const etagOtherVersion: Quirk = {
  id: "etag-other-version",
  title: "The version in meta lacks the mark of a weak one.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["etag-as-version"],
  wrap: said(users, (answer) =>
    withMeta(answer, (meta) => ({ ...meta, version: (text(meta, "version") ?? "").replace("W/", "") })),
  ),
};
