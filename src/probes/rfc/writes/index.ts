/** Probes of create, replace, change, delete and versions (RFC 7644 §3.3, §3.5, §3.6, §3.14). */
import type { Move } from "../../../model.ts";
import { createAgain, deletePerson, findDeleted, removeGroup, tryDeleted } from "./delete.ts";
import { createGroupWithReadOnly, makeFullAccount } from "./make.ts";
import { patchList, patchMembership } from "./patch-lists.ts";
import { patchMalformed, patchRefused, patchRequired, patchUnoffered } from "./patch-refused.ts";
import { patchComplex, patchSimple } from "./patch-values.ts";
import { putImmutable, putNameless, putWhole } from "./put.ts";
import { readUnchanged, writeCurrent, writeStale } from "./versions.ts";

export const writesProbes: readonly Move[] = [
  makeFullAccount,
  createGroupWithReadOnly,
  putWhole,
  putImmutable,
  putNameless,
  patchSimple,
  patchComplex,
  patchList,
  patchMembership,
  patchRefused,
  patchMalformed,
  patchRequired,
  patchUnoffered,
  deletePerson,
  removeGroup,
  tryDeleted,
  findDeleted,
  createAgain,
  readUnchanged,
  writeStale,
  writeCurrent,
];
