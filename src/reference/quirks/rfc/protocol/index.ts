/** Quirks of media types, errors, bulk and /Me (RFC 7644 §1 to §3.2, §3.7, §3.8, §3.11 to §3.13, §5 to §8, RFC 9967). */
import type { Quirk } from "../../../quirk.ts";

export const protocolQuirks: readonly Quirk[] = [];
