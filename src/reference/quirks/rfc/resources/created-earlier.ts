import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withMeta } from "../../../layers/layer.ts";
import { type When, groups, users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const resources: When = (wire, store) => users(wire, store) || groups(wire, store);

export const createdEarlier: Quirk = {
  id: "created-earlier",
  title: "Everything was created a minute before it was changed for the first time.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["modified-as-created"],
  wrap: said(resources, (answer) =>
    withMeta(answer, (meta) => ({
      ...meta,
      created: new Date(Date.parse(text(meta, "created") ?? "") - 60_000).toISOString(),
    })),
  ),
};
