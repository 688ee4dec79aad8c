import { GROUP } from "../../scim/urns.ts";
import { listedWithout } from "../layers/documents.ts";
import { layers, refused, unnoticed } from "../layers/layer.ts";
import { groups } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const noGroups: Quirk = {
  id: "no-groups",
  title: "There are no groups.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-groups-answered"],
  // Users are still said to refer to them.
  rfc: ["schema-reference-types"],
  off: ["import-groups", "push-groups", "change-groups", "delete-groups", "rename-groups"],
  wrap: layers(refused(groups, 404), listedWithout("/ResourceTypes", "Group"), listedWithout("/Schemas", GROUP)),
};
