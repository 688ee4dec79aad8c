import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withMeta } from "../../../layers/layer.ts";
import { isProfiled } from "../../../layers/profiled.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const modifiedBeforeCreated: Quirk = {
  id: "modified-before-created",
  title: "Who has a profile page was changed a day before.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["modified-not-earlier"],
  wrap: said(on("GET /Users/{id}"), (answer) =>
    isProfiled(answer.json)
      ? withMeta(answer, (meta) => ({
          ...meta,
          lastModified: new Date(Date.parse(text(meta, "lastModified") ?? "") - 86_400_000).toISOString(),
        }))
      : answer,
  ),
};
