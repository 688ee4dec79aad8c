/** Every move that Okta makes. */
import type { Move } from "../../model.ts";
import { assign } from "./assign.ts";
import { changeMembers } from "./change-members.ts";
import { discover, importSchema } from "./discover.ts";
import { leaveOut, sendEmpty } from "./empty-attributes.ts";
import { grant } from "./grant.ts";
import { importGroups, importUsers } from "./imports.ts";
import { linkGroup } from "./link-group.ts";
import { pushByRule, pushGroup } from "./push-group.ts";
import { pushNow } from "./push-now.ts";
import { renameGroup } from "./rename-group.ts";
import { saveToApp } from "./save-to-app.ts";
import { syncPassword } from "./sync-password.ts";
import { testConnection } from "./test-connection.ts";
import { unassign } from "./unassign.ts";
import { unlinkGroup } from "./unlink-group.ts";
import { updateProfile } from "./update-profile.ts";

export const moves: readonly Move[] = [
  testConnection,
  saveToApp,
  importUsers,
  importGroups,
  assign,
  updateProfile,
  leaveOut,
  sendEmpty,
  syncPassword,
  unassign,
  pushGroup,
  pushByRule,
  linkGroup,
  changeMembers,
  renameGroup,
  pushNow,
  unlinkGroup,
  importSchema,
  discover,
  grant,
];
