import type { Quirk } from "../quirk.ts";

export const quirks: readonly Quirk[] = [];
