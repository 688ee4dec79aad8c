/** Checks of attributes, ids, meta data, users and groups (RFC 7643 §1 to §4). */
import type { Check } from "../../../model.ts";

export const resourcesChecks: readonly Check[] = [];
