import { refused } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const authDisabledConnection404: Quirk = {
  id: "auth-disabled-connection-404",
  title: "Whoever switches the connection off in the target makes everything there a 404.",
  kind: "faulty",
  noticedBy: {
    oin: ["create-accepted", "discovery-offered", "groups-listed", "lookup-without-match", "users-listed"],
    aiw: ["create-accepted", "groups-listed", "lookup-without-match", "users-listed"],
  },
  wrap: refused(anything, 404),
};
