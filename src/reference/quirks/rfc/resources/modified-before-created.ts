import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withMeta } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const modifiedBeforeCreated: Quirk = {
  id: "modified-before-created",
  title: "Who is read was changed a day before.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["modified-not-earlier"],
  wrap: said(on("GET /Users/{id}"), (answer) =>
    withMeta(answer, (meta) => ({
      ...meta,
      lastModified: new Date(Date.parse(text(meta, "lastModified") ?? "") - 86_400_000).toISOString(),
    })),
  ),
};
