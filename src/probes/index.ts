/** Every probe. They are named and played like moves, and marked as ours on the wire. */
import type { Move } from "../model.ts";
import { flipActive, joinAmongMany, leaveAmongMany, makeAndList, raceToCreate } from "./burst.ts";
import { countGrants } from "./grants.ts";
import { nextHundred, pageThrough, pageThroughGroups } from "./paging.ts";
import {
  lookUpAlike,
  lookUpOldName,
  lookUpOldUserName,
  lookUpOtherCase,
  lookUpAccount,
  lookUpPushedGroup,
  read,
  readDeleted,
} from "./reading.ts";
import {
  createDuplicate,
  createDuplicateOtherCase,
  nextToken,
  noToken,
  readWithoutToken,
  takeUserName,
  unknownId,
  writeWithoutToken,
  wrongToken,
} from "./refusals.ts";
import { addNobody, makeBareAccount } from "./oddities.ts";
import { makeAccount, makeAssignedAccount, makeGroup, makeInactive, makeMember, makePushedGroup } from "./set-up.ts";
import { specProbes } from "./okta-spec/index.ts";
import { rfcProbes } from "./rfc/index.ts";

export const probes: readonly Move[] = [
  makeAccount,
  makeAssignedAccount,
  makeInactive,
  makePushedGroup,
  makeGroup,
  makeMember,
  makeBareAccount,
  addNobody,
  read,
  readDeleted,
  lookUpAccount,
  lookUpOtherCase,
  lookUpAlike,
  lookUpPushedGroup,
  lookUpOldName,
  lookUpOldUserName,
  wrongToken,
  nextToken,
  noToken,
  unknownId,
  readWithoutToken,
  writeWithoutToken,
  createDuplicate,
  createDuplicateOtherCase,
  takeUserName,
  pageThrough,
  pageThroughGroups,
  nextHundred,
  countGrants,
  raceToCreate,
  makeAndList,
  joinAmongMany,
  leaveAmongMany,
  flipActive,
  ...specProbes,
  ...rfcProbes,
];
