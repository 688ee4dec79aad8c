/** Probes of attributes, ids, meta data, users and groups (RFC 7643 §1 to §4). */
import type { Move } from "../../../model.ts";
import {
  createInactive,
  createInCapitals,
  createInFull,
  createInOtherOrder,
  createWithId,
  createWithMeta,
  createWithNothing,
  createWithPartOfAddress,
  createWithSameExternalId,
  createWithTwoPrimaries,
} from "./creating.ts";
import { deleteMadeGroup, nestGroup, patchUserGroups, putUserGroups } from "./grouping.ts";
import { changeAndRead } from "./looking.ts";

export const resourcesProbes: readonly Move[] = [
  createInFull,
  createInOtherOrder,
  createInCapitals,
  createWithNothing,
  createWithId,
  createWithMeta,
  createWithSameExternalId,
  createWithTwoPrimaries,
  createWithPartOfAddress,
  createInactive,
  changeAndRead,
  putUserGroups,
  patchUserGroups,
  nestGroup,
  deleteMadeGroup,
];
