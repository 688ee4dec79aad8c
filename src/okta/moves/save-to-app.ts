import type { Move } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { afterwards, ask } from "../play.ts";
import { listGroups, listUsers, PAGE } from "../requests.ts";

/** docs/okta-wire.md §2: groups are asked for where they are imported. */
export const saveToApp: Move = {
  id: "save-to-app",
  title: "An administrator saves the To App settings",
  by: "okta",
  reads: true,
  takes: {},
  partNeeds: { "list-groups": "import-groups" },
  parts: { oin: ["list-users", "list-groups"], aiw: ["list-users", "list-groups"] },
  *play({ app }) {
    const users = yield* ask({ part: "list-users", request: listUsers(1, 2) });
    if (!accepted(users) || !app.features.has("import-groups")) return afterwards(users);
    return afterwards(yield* ask({ part: "list-groups", request: listGroups(1, PAGE) }));
  },
};
