import { heard, inBoth } from "../layers/layer.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupDisplaynameMutated: Quirk = {
  id: "group-displayname-mutated",
  title: "Accents are taken off the names of groups.",
  kind: "faulty",
  noticedBy: inBoth("group-name-stored"),
  wrap: heard(groupWrites, (wire) => ({
    ...wire,
    body: wire.body?.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "") ?? "",
  })),
};
