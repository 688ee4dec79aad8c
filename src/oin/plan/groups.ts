/** Cases about pushed groups. */
import type { PlanCase, Section } from "../case.ts";

const unsent = "Okta sends nothing, and what is not sent cannot be observed.";
const linked = ["link-group/link", "link-group/linked", "link-group/linked-found"] as const;
const resumed = ["group-life/resume", "group-life/resumed"] as const;
const deleted = ["push-rule/delete-reds", "push-rule/reds-gone", "push-rule/delete-blues", "push-rule/blues-gone"];

const one: readonly PlanCase[] = [
  {
    id: "C9312",
    does: "Push a group that the app does not have",
    passes: "The app has the group, and in it those who are assigned",
    shows: "yes",
    by: ["push-group/push", "push-group/pushed", "push-group/pushed-found"],
    byHand: "Look at the group in the app",
  },
  {
    id: "C9315",
    does: "Link a group to one that the app has, with renaming switched on",
    passes: "It has Okta's name, the new members and the ones it had; there is no second group",
    shows: "yes",
    setting: "renames-groups",
    by: linked,
    byHand: "Look at the group in the app",
  },
  {
    id: "C9316",
    does: "Press Push Now where the app's members are no longer Okta's, also for a group with nobody in it",
    passes: "The app's members are exactly Okta's",
    shows: "yes",
    by: ["group-life/push-now", "group-life/pushed-again", "group-life/push-now-empty", "group-life/emptied"],
    byHand: "Look at the group in the app",
  },
  {
    id: "C9317",
    does: "Push a group with nobody in it",
    passes: "The app has an empty group",
    shows: "yes",
    by: ["push-rule/push-empty/create", "push-rule/empty-pushed", "push-rule/empty-found"],
    byHand: "Look at the group in the app",
  },
  {
    id: "C9318",
    does: "Unlink a group, and have it deleted in the app",
    passes: "The group is gone, its people are still there",
    shows: "yes",
    by: ["group-life/unlink", "group-life/gone", "group-life/hal-kept", "group-life/ivy-kept"],
    byHand: "Look for group and people in the app",
  },
  {
    id: "C9319",
    does: "Pause the push of a group, and put somebody into it in Okta",
    passes: "The app's group stays as it is",
    shows: "no",
    why: unsent,
  },
  {
    id: "C9320",
    does: "Resume the push",
    passes: "Whoever is missing is in the app's group at once",
    shows: "yes",
    by: resumed,
    byHand: "Pause and resume in Okta, and look at the group in the app",
  },
  {
    id: "C9321",
    does: "Unlink a group, and leave it in the app",
    passes: "The group stays, with its members",
    shows: "no",
    why: unsent,
  },
  {
    id: "C9322",
    does: "Link the group again that was left in the app",
    passes: "Members are pushed to it again, and the ones it had stay",
    shows: "yes",
    by: linked,
    byHand: "Look at the group in the app",
  },
  {
    id: "C9330",
    does: "Link a group to one that the app has, with renaming switched off",
    passes: "It keeps its name, and has the new members, too",
    shows: "yes",
    setting: "keeps-group-names",
    by: linked,
    byHand: "Look at the group in the app",
  },
  {
    id: "C9332",
    does: "Put somebody into a pushed group",
    passes: "They are in the app's group",
    shows: "yes",
    by: ["push-group/join", "push-group/joined"],
    byHand: "Look at the group in the app",
  },
  {
    id: "C9333",
    does: "Take somebody out of a pushed group to which the app is assigned",
    passes: "They are gone from the app's group, and their account is disabled",
    shows: "yes",
    by: ["member/leave", "member/inactive", "member/drop", "member/dropped"],
    byHand: "Look at group and account in the app",
  },
];

const several: readonly PlanCase[] = [
  {
    id: "C9323",
    does: "Push groups by a rule about their names or descriptions",
    passes: "The app has all of them, with their members",
    shows: "yes",
    by: [
      "push-rule/push",
      "push-rule/reds-pushed",
      "push-rule/reds-found",
      "push-rule/blues-pushed",
      "push-rule/blues-found",
    ],
    byHand: "Make the rule in Okta, and look at the groups in the app",
  },
  {
    id: "C9324",
    does: "Switch the rule off, and make another group that it would find",
    passes: "That group is not pushed",
    shows: "no",
    why: unsent,
  },
  {
    id: "C9325",
    does: "Delete the rule and its groups",
    passes: "The groups are gone from the app",
    shows: "yes",
    by: deleted,
    byHand: "Look for the groups in the app",
  },
  {
    id: "C9326",
    does: "Delete the rule, and leave its groups in the app",
    passes: "The groups stay",
    shows: "no",
    why: unsent,
  },
  {
    id: "C9327",
    does: "Delete several pushed groups at once",
    passes: "All of them are gone, their people are still there",
    shows: "yes",
    by: [...deleted, "push-rule/jo-kept"],
    byHand: "Look for groups and people in the app",
  },
  {
    id: "C9328",
    does: "Pause several groups at once",
    passes: "No change reaches them any more",
    shows: "no",
    why: unsent,
  },
  {
    id: "C9329",
    does: "Resume several groups at once",
    passes: "Their members are pushed at once",
    shows: "yes",
    by: resumed,
    byHand: "Pause and resume several in Okta, and look at the groups in the app",
  },
  {
    id: "C9331",
    does: "Unlink several groups at once, and leave them in the app",
    passes: "The groups stay",
    shows: "no",
    why: unsent,
  },
];

export const groups: readonly Section[] = [{ title: "Using Group Push", cases: [...one, ...several] }];
