import { text } from "../../scim/json.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupExternalIdInvented: Quirk = {
  id: "group-external-id-invented",
  title: "Groups get an externalId of the server's own.",
  kind: "faulty",
  noticedBy: inBoth("external-id-not-invented"),
  wrap: said(groups, (answer) => withEach(answer, (group) => ({ externalId: `g-${text(group, "id")}`, ...group }))),
};
