/** Cases about roles, entitlements and attributes of the app's own. Okta asks for them where an app has these. */
import type { Section } from "../case.ts";

export const entitlements: readonly Section[] = [
  {
    title: "Entitlements",
    cases: [
      {
        id: "C9370",
        does: "Switch provisioning and entitlement management on",
        passes: "Okta counts as many of each kind as totalResults says",
        shows: "yes",
        app: "oin",
        by: ["governance/discover", "governance/count"],
        byHand: "See the Governance tab in Okta, and compare its counts",
      },
      {
        id: "C9371",
        does: "Assign somebody with entitlements of the app's own",
        passes: "The account is made with them",
        shows: "yes",
        app: "oin",
        by: ["governance/assign", "governance/assigned"],
        byHand: "Look at the account in the app",
      },
      {
        id: "C9372",
        does: "Add, take away and replace one, several and all entitlements",
        passes: "The app follows",
        shows: "yes",
        app: "oin",
        by: [
          "governance/change",
          "governance/changed",
          "governance/add",
          "governance/added",
          "governance/remove",
          "governance/removed",
          "grants-emptied/take",
          "grants-emptied/taken",
        ],
        byHand: "Look at the account in the app; what Okta sends for somebody who loses all of them is a guess",
      },
      {
        id: "C9373",
        does: "Import users who have entitlements",
        passes: "Active users come with names, e-mail address, user name and entitlements",
        shows: "yes",
        app: "oin",
        by: ["governance/import"],
        byHand: "Import, and compare the entitlements in Okta",
      },
    ],
  },
  {
    title: "User Schema Discovery",
    cases: [
      {
        id: "C9390",
        does: "Look for the app's own attributes in the Profile Editor",
        passes: "All of them are offered",
        shows: "yes",
        app: "oin",
        by: ["connection/schema"],
        byHand: "Compare the offered attributes with the app's schema",
      },
      {
        id: "C9391",
        does: "Add them to the app's profile in Okta",
        passes: "They are added",
        shows: "no",
        why: "It happens in Okta alone, and nothing is sent.",
      },
      {
        id: "C9392",
        does: "Assign somebody with values for them",
        passes: "The account is made without an error",
        shows: "yes",
        setting: "own-attributes",
        by: ["attributes/assign", "attributes/stored"],
        byHand: "Look at the account in the app",
      },
      {
        id: "C9393",
        does: "Change these values",
        passes: "The app shows the new ones",
        shows: "partly",
        setting: "own-attributes",
        by: ["attributes/change", "attributes/changed"],
        byHand: "Change one: the run sends them with every update, but knows no second value that the app would take",
      },
    ],
  },
];
