/** What Okta sent once, or is said to send, by somebody. Played on request only, and never a reason to fail. */
import type { Move } from "../../model.ts";
import {
  addBareMembers,
  assertNameFirst,
  createBareGroup,
  createFullGroup,
  putGroupWithId,
  putNamelessMembers,
  replaceAsObject,
  replaceMembersAlone,
} from "./groups.ts";
import { lookUpFilterLast, lookUpWithPlus } from "./look-up.ts";
import { patchProfile } from "./patch-profile.ts";

export const variants: readonly Move[] = [
  lookUpWithPlus,
  lookUpFilterLast,
  patchProfile,
  createFullGroup,
  createBareGroup,
  putGroupWithId,
  addBareMembers,
  replaceAsObject,
  replaceMembersAlone,
  assertNameFirst,
  putNamelessMembers,
];
