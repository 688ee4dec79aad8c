/** Requests that Okta does not send, to see what else of the RFCs a server keeps to, by area. */
import type { Move } from "../../model.ts";
import { discoveryProbes } from "./discovery/index.ts";
import { protocolProbes } from "./protocol/index.ts";
import { queryProbes } from "./query/index.ts";
import { resourcesProbes } from "./resources/index.ts";
import { writesProbes } from "./writes/index.ts";

export const rfcProbes: readonly Move[] = [
  ...resourcesProbes,
  ...discoveryProbes,
  ...queryProbes,
  ...writesProbes,
  ...protocolProbes,
];
