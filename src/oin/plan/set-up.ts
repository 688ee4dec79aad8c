/** Cases about what has to be there before anything is provisioned. */
import type { Section } from "../case.ts";

const inOkta = "It happens in Okta alone, and nothing is sent.";
const signOn = "Signing in is no SCIM request.";

export const setUp: readonly Section[] = [
  {
    title: "Preconditions - SCIM App Setup / Add People / Add Group",
    cases: [
      {
        id: "C9296",
        does: "Add a person to Okta whose user name looks like an e-mail address",
        passes: "Okta has the person, pending or active",
        shows: "no",
        why: `${inOkta} The run makes up people of its own.`,
      },
      {
        id: "C9297",
        does: "Make a group in Okta, with a name and a description",
        passes: "Okta has the group",
        shows: "no",
        why: `${inOkta} The run makes up groups of its own.`,
      },
      {
        id: "C9298",
        does: "Set the app up as its guide says",
        passes: "The app is configured",
        shows: "no",
        why: `${inOkta} An app profile tells the run what was set up.`,
      },
      {
        id: "C9308",
        does: "Put people into the group in Okta",
        passes: "Okta lists them as its members",
        shows: "no",
        why: inOkta,
      },
      {
        id: "C9313",
        does: "Switch on that pushed groups rename the app's groups",
        passes: "The setting is saved",
        shows: "no",
        why: `${inOkta} What it leads to is C9315.`,
      },
      {
        id: "C9314",
        does: "Switch off that pushed groups rename the app's groups",
        passes: "The setting is saved",
        shows: "no",
        why: `${inOkta} What it leads to is C9330.`,
      },
    ],
  },
  {
    title: "Precondition - Provisioning and SSO",
    cases: [
      {
        id: "C21902",
        does: "Connect by OAuth with a redirect address that the authorization server does not know",
        passes: "The authorization server refuses",
        shows: "no",
        why: "It is a question to the authorization server's consent page, before there is any SCIM.",
        byHand: "Change the redirect address in the consent link, and see it refused",
      },
      {
        id: "C9306",
        does: "Type in address and token, test them, and save with every feature ticked",
        passes: "Okta saves without an error",
        shows: "yes",
        by: ["connection/test", "connection/save"],
        byHand: "Press Test and Save in Okta once",
      },
      {
        id: "C9339",
        does: "Switch the API integration off, then change an assigned person",
        passes: "Nothing changes in the app",
        shows: "no",
        why: "Okta sends nothing, and what is not sent cannot be observed.",
        byHand: "Change somebody, and see that the server's log stays empty",
      },
      {
        id: "C9340",
        does: "Type in a wrong address or a wrong token",
        passes: "Okta shows an error",
        shows: "yes",
        by: ["connection/wrong-token"],
        byHand: "Type in a wrong address once; see both errors in Okta",
      },
      {
        id: "C9341",
        does: "Replace the token by a new one",
        passes: "The new token is let in",
        shows: "yes",
        by: ["connection/next-token"],
        byHand: "Make the new token, and see Okta take it",
      },
      {
        id: "C9342",
        does: "Sign a provisioned person in with SWA",
        passes: "The tile in Okta leads into the app",
        shows: "no",
        why: signOn,
      },
      {
        id: "C9343",
        does: "Sign a provisioned person in with SAML",
        passes: "The tile in Okta leads into the app",
        shows: "no",
        why: signOn,
      },
    ],
  },
  {
    title: "Preconditions - Attributes and Mapping",
    cases: [
      {
        id: "C9289",
        does: "Look in the Profile Editor which attributes are personal and which are a group's",
        passes: "Each has a type, and the basic ones are personal",
        shows: "no",
        why: inOkta,
      },
      {
        id: "C9344",
        does: "Look for the basic attributes in the Profile Editor",
        passes: "User name, given name and family name are there",
        shows: "no",
        why: inOkta,
      },
      {
        id: "C9345",
        does: "Compare the mappings with the app's guide",
        passes: "Every attribute of the guide is mapped",
        shows: "partly",
        by: ["attributes/assign", "attributes/stored", "attributes/change", "attributes/changed"],
        why: "A server shows that it keeps what is mapped, not that its guide says the same.",
        byHand: "Compare the guide with the Profile Editor",
      },
    ],
  },
  {
    title: "Preconditions - Configuration Guide",
    cases: [
      {
        id: "C9299",
        does: "Read the configuration guide",
        passes: "It has the sections that Okta asks for, and pictures of today's screens",
        shows: "no",
        why: "It is a text for people.",
      },
    ],
  },
];
