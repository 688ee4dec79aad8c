import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const userGroupsByName: Quirk = {
  id: "user-groups-by-name",
  title: "The groups of a user are named by their names.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["user-group-value"],
  wrap: said(users, (answer) =>
    withValues(answer, "groups", (one) => ({ ...one, value: one["display"] ?? null, $ref: null })),
  ),
};
