/** Quirks of filters, sorting, pages, cursors, selected attributes and .search (RFC 7644 §3.4, §3.9, §3.10, RFC 9865). */
import type { Quirk } from "../../../quirk.ts";

export const queryQuirks: readonly Quirk[] = [];
