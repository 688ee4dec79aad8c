import { text } from "../../scim/json.ts";
import { inBoth, refused } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const displayNamesUnique: Quirk = {
  id: "display-names-unique",
  title: "No two people can have the same displayName.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused(
    both(on("POST /Users"), (wire, { users }) => {
      const name = text(bodyOf(wire), "displayName");
      return name !== undefined && [...users.values()].some((user) => text(user, "displayName") === name);
    }),
    409,
    "uniqueness",
  ),
};
