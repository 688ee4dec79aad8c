import { SCIM_JSON, headerOf } from "../incoming.ts";
import { refused } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const acceptScimJson406: Quirk = {
  id: "accept-scim-json-406",
  title: "Who accepts application/scim+json only is answered 406.",
  kind: "faulty",
  noticedBy: {
    oin: [
      "create-accepted",
      "groups-listed",
      "lookup-answered",
      "resource-types-listed",
      "unknown-id-status",
      "users-listed",
    ],
    aiw: ["create-accepted", "groups-listed", "lookup-answered", "unknown-id-status", "users-listed"],
  },
  wrap: refused((wire) => headerOf(wire, "accept")?.startsWith(SCIM_JSON) === true, 406),
};
