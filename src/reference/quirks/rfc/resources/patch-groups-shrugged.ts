import { shrugged, unnoticed } from "../../../layers/layer.ts";
import { operationsOf } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchGroupsShrugged: Quirk = {
  id: "patch-groups-shrugged",
  title: "A PATCH of a user's groups is accepted, and nothing is done about it.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["groups-patch-refused"],
  wrap: shrugged(both(on("PATCH /Users/{id}"), (wire) => operationsOf(wire).some(({ path }) => path === "groups"))),
};
