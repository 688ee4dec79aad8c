/** Probes of what a server says about itself (RFC 7643 §5 to §8, RFC 7644 §4). */
import type { Move } from "../../../model.ts";
import { queryDocuments } from "./query-documents.ts";
import { readConfigWithoutToken } from "./read-config-without-token.ts";
import { readDocuments } from "./read-documents.ts";
import { readEndpoints } from "./read-endpoints.ts";
import { readOneOfEach } from "./read-one-of-each.ts";
import { swapMember } from "./swap-member.ts";
import { tryFeatures } from "./try-features.ts";

export const discoveryProbes: readonly Move[] = [
  readDocuments,
  readConfigWithoutToken,
  queryDocuments,
  readOneOfEach,
  readEndpoints,
  tryFeatures,
  swapMember,
];
