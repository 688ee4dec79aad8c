/** Habits that only the suites of the group rfc meet, by area. */
import type { Quirk } from "../../quirk.ts";
import { discoveryQuirks } from "./discovery/index.ts";
import { protocolQuirks } from "./protocol/index.ts";
import { queryQuirks } from "./query/index.ts";
import { resourcesQuirks } from "./resources/index.ts";
import { writesQuirks } from "./writes/index.ts";

export const rfcQuirks: readonly Quirk[] = [
  ...resourcesQuirks,
  ...discoveryQuirks,
  ...queryQuirks,
  ...writesQuirks,
  ...protocolQuirks,
];
