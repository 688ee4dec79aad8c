/** Checks of create, replace, change, delete and versions (RFC 7644 §3.3, §3.5, §3.6, §3.14). */
import type { Check } from "../../../model.ts";

export const writesChecks: readonly Check[] = [];
