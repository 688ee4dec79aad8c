import { text } from "../../scim/json.ts";
import { said, withMeta } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourceTypePlural: Quirk = {
  id: "resource-type-plural",
  title: "The resource types in meta are called Users and Groups.",
  kind: "faulty",
  noticedBy: { oin: ["resource-type"], aiw: [] },
  wrap: said(anything, (answer) =>
    withMeta(answer, (meta) => ({ ...meta, resourceType: `${text(meta, "resourceType")}s` })),
  ),
};
