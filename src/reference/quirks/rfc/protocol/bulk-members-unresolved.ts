import { shownOnceCreated } from "../../../layers/bulk.ts";
import { withValues } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkMembersUnresolved: Quirk = {
  id: "bulk-members-unresolved",
  title: "Groups of bulk requests keep bulkIds as their members.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-ids-resolved"],
  wrap: shownOnceCreated((answer) =>
    withValues(answer, "members", (member) => ({ ...member, value: "bulkId:somebody" })),
  ),
};
