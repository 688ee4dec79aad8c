/** Probes of what a server says about itself (RFC 7643 §5 to §8, RFC 7644 §4). */
import type { Move } from "../../../model.ts";
import { readDocuments } from "./read-documents.ts";

export const discoveryProbes: readonly Move[] = [readDocuments];
