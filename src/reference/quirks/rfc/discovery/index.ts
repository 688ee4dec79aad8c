/** Quirks of what a server says about itself (RFC 7643 §5 to §8, RFC 7644 §4). */
import type { Quirk } from "../../../quirk.ts";

export const discoveryQuirks: readonly Quirk[] = [];
