/** Probes of attributes, ids, meta data, users and groups (RFC 7643 §1 to §4). */
import type { Move } from "../../../model.ts";

export const resourcesProbes: readonly Move[] = [];
