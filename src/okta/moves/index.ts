/** Every move that Okta makes. */
import type { Move } from "../../model.ts";
import { assign } from "./assign.ts";
import { changeMembers } from "./change-members.ts";
import { importUsers } from "./import-users.ts";
import { pushGroup } from "./push-group.ts";
import { pushNow } from "./push-now.ts";
import { renameGroup } from "./rename-group.ts";
import { testConnection } from "./test-connection.ts";
import { unassign } from "./unassign.ts";
import { unlinkGroup } from "./unlink-group.ts";
import { updateProfile } from "./update-profile.ts";

export const moves: readonly Move[] = [
  testConnection,
  importUsers,
  assign,
  updateProfile,
  unassign,
  pushGroup,
  changeMembers,
  renameGroup,
  pushNow,
  unlinkGroup,
];
