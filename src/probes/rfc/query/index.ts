/** Probes of filters, sorting, pages, cursors, selected attributes and .search (RFC 7644 §3.4, §3.9, §3.10, RFC 9865). */
import type { Move } from "../../../model.ts";

export const queryProbes: readonly Move[] = [];
