/** Probes of media types, errors, bulk and /Me (RFC 7644 §1 to §3.2, §3.7, §3.8, §3.11 to §3.13, §5 to §8, RFC 9967). */
import type { Move } from "../../../model.ts";
import {
  bulkCreate,
  bulkGoOn,
  bulkFailEarly,
  bulkSequence,
  bulkStaleVersion,
  bulkOdd,
  bulkCircle,
  bulkDelete,
} from "./bulk-changes.ts";
import { bulkTooMany, bulkTooLarge, bulkOfNothing } from "./bulk-limits.ts";
import { readMe } from "./me.ts";
import { readAsJson, writeAsJson, writeForLater } from "./media-types.ts";
import {
  sendMalformed,
  createIncompatible,
  createNameless,
  postToPerson,
  unknownEndpoint,
  unknownVersion,
} from "./mistakes.ts";
import { lookUpGroupDecomposed, createDuplicateWide } from "./unicode.ts";

export const protocolProbes: readonly Move[] = [
  bulkCreate,
  bulkGoOn,
  bulkFailEarly,
  bulkSequence,
  bulkStaleVersion,
  bulkOdd,
  bulkCircle,
  bulkDelete,
  bulkTooMany,
  bulkTooLarge,
  bulkOfNothing,
  readMe,
  readAsJson,
  writeAsJson,
  writeForLater,
  sendMalformed,
  createIncompatible,
  createNameless,
  postToPerson,
  unknownEndpoint,
  unknownVersion,
  lookUpGroupDecomposed,
  createDuplicateWide,
];
