import { inBoth, refused } from "../layers/layer.ts";
import { firstEmail } from "../layers/request.ts";
import { both, userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const importOneBadRow500: Quirk = {
  id: "import-one-bad-row-500",
  title: "As soon as anybody has no e-mail address or no name, a list of users ends in an internal error.",
  kind: "faulty",
  noticedBy: inBoth("users-listed"),
  wrap: refused(
    both(userLists, (_, { users }) =>
      [...users.values()].some((user) => firstEmail(user) === undefined || user["name"] === undefined),
    ),
    500,
  ),
};
