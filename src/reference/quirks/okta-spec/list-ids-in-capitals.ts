import { idOf } from "../../../scim/answers.ts";
import { heard, inBoth, layers, said, withEach } from "../../layers/layer.ts";
import { on, userLists } from "../../layers/when.ts";
import type { Quirk } from "../../quirk.ts";

/** The reference server's ids have small letters. */
export const listIdsInCapitals: Quirk = {
  id: "list-ids-in-capitals",
  title: "Lists of all users show ids in capital letters, and whoever reads may spell them so.",
  kind: "faulty",
  noticedBy: inBoth("inactive-listed", "pages-complete"),
  spec: ["spec-id-as-asked"],
  wrap: layers(
    heard(on("GET /Users/{id}"), (wire) => ({ ...wire, path: wire.path.replace(/[^/]+$/, (id) => id.toLowerCase()) })),
    said(userLists, (answer) => withEach(answer, (user) => ({ ...user, id: idOf(user)?.toUpperCase() ?? null }))),
  ),
};
