/** Checks of what the RFCs ask for and Okta does not need, by area. They look where a suite of the group rfc names them. */
import type { Check } from "../../model.ts";
import { discoveryChecks } from "./discovery/index.ts";
import { protocolChecks } from "./protocol/index.ts";
import { queryChecks } from "./query/index.ts";
import { resourcesChecks } from "./resources/index.ts";
import { writesChecks } from "./writes/index.ts";

export const rfcChecks: readonly Check[] = [
  ...resourcesChecks,
  ...discoveryChecks,
  ...queryChecks,
  ...writesChecks,
  ...protocolChecks,
];
