/** What a run has to say of the reference server with one of its habits changed. */
import type { AppKind } from "../../src/model.ts";
import type { Layer } from "../../src/reference/layers/layer.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { rehearse, sendTo } from "../rehearsal.ts";

export interface Situation {
  /** Ids of suites, ID/STEP or groups of suites; absent: the usual ones. */
  readonly suites?: readonly string[];
  readonly kind?: AppKind;
}
/** "must create-status": the level and id of every check that is unmet, each once, in order of the alphabet. */
export async function unmetWith(layer: Layer, { suites, kind = "oin" }: Situation = {}): Promise<readonly string[]> {
  const store = emptyStore();
  const handler = layer(reference(store, { baseUrl, token }), store);
  const { verdicts } = await rehearse(sendTo(handler), { kind, ...(suites === undefined ? {} : { suites }) });
  const unmet = verdicts.filter(({ outcome }) => outcome === "unmet");
  return [...new Set(unmet.map(({ check }) => `${check.level} ${check.id}`))].toSorted();
}
