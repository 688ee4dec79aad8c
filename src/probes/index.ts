/** Every probe. They are named and played like moves, and marked as ours on the wire. */
import type { Move } from "../model.ts";
import { pageThrough } from "./paging.ts";
import { lookUpOldName, lookUpOtherCase, lookUpPerson, lookUpPushedGroup, read, readDeleted } from "./reading.ts";
import {
  createDuplicate,
  createDuplicateOtherCase,
  noToken,
  readWithoutToken,
  unknownId,
  writeWithoutToken,
  wrongToken,
} from "./refusals.ts";
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
  lookUpPushedGroup,
  lookUpOldName,
  wrongToken,
  noToken,
  unknownId,
  readWithoutToken,
  writeWithoutToken,
  createDuplicate,
  createDuplicateOtherCase,
  pageThrough,
];
