import type { Move } from "../../model.ts";
import { afterwards, ask } from "../play.ts";
import { listUsers } from "../requests.ts";

/** docs/okta-wire.md §2 */
export const testConnection: Move = {
  id: "test-connection",
  title: "An administrator presses Test Connector Configuration",
  by: "okta",
  reads: true,
  takes: {},
  parts: { oin: ["list-users"], aiw: ["list-users"] },
  *play() {
    return afterwards(yield* ask({ part: "list-users", request: listUsers(1, 2) }));
  },
};
