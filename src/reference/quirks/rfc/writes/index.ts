/** Quirks of create, replace, change, delete and versions (RFC 7644 §3.3, §3.5, §3.6, §3.14). */
import type { Quirk } from "../../../quirk.ts";

export const writesQuirks: readonly Quirk[] = [];
