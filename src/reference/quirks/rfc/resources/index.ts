/** Quirks of attributes, ids, meta data, users and groups (RFC 7643 §1 to §4). */
import type { Quirk } from "../../../quirk.ts";

export const resourcesQuirks: readonly Quirk[] = [];
