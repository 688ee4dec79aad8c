import type { Wire } from "../../../../model.ts";
import { headerOf } from "../../../incoming.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

const isAnonymous = (wire: Wire): boolean => headerOf(wire, "authorization") === undefined;

export const configNeedsToken: Quirk = {
  id: "config-needs-token",
  title: "Nobody learns how to authenticate before having done so.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-public"],
  wrap: heard(isAnonymous, (wire) => ({ ...wire, path: "/ResourceTypes" })),
};
