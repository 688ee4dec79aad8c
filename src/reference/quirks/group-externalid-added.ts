import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupExternalidAdded: Quirk = {
  id: "group-externalid-added",
  title: "Groups have an externalId that Okta never gave them.",
  kind: "legal",
  noticedBy: unnoticed,

  wrap: said(groups, (answer) => withEach(answer, (group) => completed(group, { externalId: "ou=everything" }))),
};
