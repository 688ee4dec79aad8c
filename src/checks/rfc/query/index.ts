/** Checks of filters, sorting, pages, cursors, selected attributes and .search (RFC 7644 §3.4, §3.9, §3.10, RFC 9865). */
import type { Check } from "../../../model.ts";

export const queryChecks: readonly Check[] = [];
