import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const userGroupsStale: Quirk = {
  id: "user-groups-stale",
  title: "Who is in a group is shown as being in one of long ago.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["user-groups-current"],
  wrap: said(users, (answer) =>
    withValues(answer, "groups", ({ value }) => ({
      value: `former-${JSON.stringify(value)}`,
      display: "Long ago",
      type: "direct",
    })),
  ),
};
