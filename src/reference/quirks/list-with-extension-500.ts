import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { both, userLists } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listWithExtension500: Quirk = {
  id: "list-with-extension-500",
  title: "As soon as anybody has enterprise data, a list of users ends in an internal error.",
  kind: "faulty",
  noticedBy: inBoth("users-listed"),
  wrap: refused(
    both(userLists, (_, { users }) => [...users.values()].some((user) => user[ENTERPRISE_USER] !== undefined)),
    500,
  ),
};
