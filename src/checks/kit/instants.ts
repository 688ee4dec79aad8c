/** Dates in meta. Whether they are dates at all is the business of "meta" and "meta-dates". */
import type { Json } from "../../model.ts";
import { text } from "../../scim/json.ts";

export interface Instant {
  readonly text: string;
  readonly ms: number;
}
/** Instants, not texts: a server may write the same one with another zone or fewer digits (RFC 7643 §2.3.5). */
export function instantOf(meta: Json | undefined, name: "created" | "lastModified"): Instant | undefined {
  const written = text(meta, name);
  const ms = Date.parse(written ?? "");
  return written === undefined || Number.isNaN(ms) ? undefined : { text: written, ms };
}
