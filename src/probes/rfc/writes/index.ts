/** Probes of create, replace, change, delete and versions (RFC 7644 §3.3, §3.5, §3.6, §3.14). */
import type { Move } from "../../../model.ts";

export const writesProbes: readonly Move[] = [];
