/** Every probe. They are named and played like moves, and marked as ours on the wire. */
import type { Move } from "../model.ts";
import { pageThrough } from "./paging.ts";
import { lookUpOtherCase, lookUpPerson, read, readDeleted } from "./reading.ts";
import { createDuplicate, createDuplicateOtherCase, noToken, unknownId, wrongToken } from "./refusals.ts";
import { makeAccount, makeAssignedAccount, makeInactive, makeMember, makePushedGroup } from "./set-up.ts";

export const probes: readonly Move[] = [
  makeAccount,
  makeAssignedAccount,
  makeInactive,
  makePushedGroup,
  makeMember,
  read,
  readDeleted,
  lookUpPerson,
  lookUpOtherCase,
  wrongToken,
  noToken,
  unknownId,
  createDuplicate,
  createDuplicateOtherCase,
  pageThrough,
];
