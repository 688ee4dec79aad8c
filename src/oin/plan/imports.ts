/** Cases about reading the app's people and groups. */
import type { Section } from "../case.ts";

export const reading: readonly Section[] = [
  {
    title: "Read (Import) Users",
    cases: [
      {
        id: "C9303",
        does: "Import users, and confirm a match",
        passes: "Okta offers the active ones, with given name, family name, e-mail address and user name",
        shows: "yes",
        by: ["import/import"],
        byHand: "Import, confirm one, and compare the profile in Okta",
      },
      {
        id: "C9304",
        does: "Make one user in the app, and import",
        passes: "Okta counts one new user",
        shows: "yes",
        by: ["import/jan", "import/import", "import/small-pages"],
        byHand: "Read the counts of an import in Okta",
      },
      {
        id: "C9305",
        does: "Change an imported user in Okta",
        passes: "The app shows it",
        shows: "yes",
        by: ["link/link-active/update", "link/linked-active"],
        byHand: "Import somebody in Okta, then change them",
      },
    ],
  },
  {
    title: "Read (Import) Groups",
    cases: [
      {
        id: "C9338",
        does: "Make a group in the app, and import",
        passes: "Okta counts one new group",
        shows: "yes",
        by: ["import/club", "import/import-groups", "import/small-group-pages"],
        byHand: "Read the counts of an import in Okta",
      },
    ],
  },
];

/** The app as the source of profiles. */
export const sourcing: readonly Section[] = [
  {
    title: "Profile Sourcing Users",
    cases: [
      {
        id: "C9359",
        does: "Make the app the source of profiles",
        passes: "Whoever is deactivated in the app is deactivated in Okta by the next import",
        shows: "no",
        why: "It is a setting in Okta, and nothing is sent.",
      },
      {
        id: "C9360",
        does: "Import somebody and confirm them, with the app as the source of profiles",
        passes: "Okta names the app as the source of that profile",
        shows: "partly",
        by: ["import/import"],
        why: "A server shows that an import gets what it needs; the source is Okta's own business.",
        byHand: "See the source in Okta",
      },
    ],
  },
  {
    title: "Profile Mastering Users",
    cases: [
      {
        id: "C9361",
        does: "Deactivate somebody in the app, and import again",
        passes: "The person is deactivated in Okta",
        shows: "partly",
        by: ["import/lou-inactive", "import/lou-inactive-stored", "import/import"],
        why: "A server shows that its list says who is inactive; what follows in Okta is Okta's own business.",
        byHand: "See the person inactive in Okta",
      },
    ],
  },
];
