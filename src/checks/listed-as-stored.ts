import type { Check, Json, Resource } from "../model.ts";
import { accepted, idOf, resourcesOf } from "../scim/answers.ts";
import { differences } from "../scim/compare.ts";
import { attribute } from "../scim/json.ts";
import { atMost, check } from "./kit/check.ts";
import { activity, differenceFindings, essentials, held, grants, isUnknown, unlessAnswered } from "./kit/stored.ts";

export const listedAsStored: Check = check(
  {
    id: "listed-as-stored",
    title: "The list of all users shows people as they are stored",
    level: "must",
    okta: "degrades",
    consequence: "An import takes over what the list says: the wrong state, or a person without an address.",
    cite: ["RFC 7644 §3.4.2", "RFC 7643 §4.1.1", "okta-wire §8"],
    fix: "Build the users in a list from the same data as reads by id, with name, emails and active.",
  },
  ({ answer, step }, past) => {
    if (!accepted(answer)) return { blocked: "a page could not be read" };
    const findings = resourcesOf(answer.json).flatMap((one, index) => {
      const alias = past.aliasOf(idOf(one) ?? "");
      const intended = alias === undefined ? undefined : past.intended(alias);
      if (alias === undefined || intended === undefined || isUnknown(intended)) return [];
      const earlier = past.earlierReading(alias, step);
      const stored = unlessAnswered(
        {
          ...held(essentials(intended), one, past, alias),
          ...grants(intended),
          ...state(intended, one, earlier),
        },
        past,
        alias,
      );
      const wanted = Object.entries(stored).filter(
        ([name, value]) =>
          // What a read by id showed otherwise was told there; no userName at all is the finding of "user-name".
          (earlier === undefined || differences({ [name]: value }, earlier).length === 0) &&
          (name !== "userName" || attribute(one, name) !== undefined),
      );
      return differenceFindings(Object.fromEntries(wanted), one).map((found) => ({
        ...found,
        at: `/Resources/${index}${found.at}`,
      }));
    });
    return atMost(findings);
  },
);

/** Whoever a read by id shows to be inactive is so in a list as well: left out there, it means the opposite. */
const state = (intended: Resource, listed: Json, earlier: Resource | undefined): Resource =>
  attribute(earlier, "active") === false ? activity(intended, earlier ?? null) : activity(intended, listed);
