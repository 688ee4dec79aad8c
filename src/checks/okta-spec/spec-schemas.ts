import type { Check } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { ERROR, LIST_RESPONSE, USER } from "../../scim/urns.ts";
import { check } from "../kit/check.ts";
import { assertion, type Comparison } from "../kit/runscope.ts";

/** By the part of the probe; whatever else there is are lists. */
const needed: Readonly<Record<string, readonly [wanted: string, comparison: Comparison]>> = {
  create: [USER, "contains"],
  unknown: [ERROR, "has_value"],
  "wrong-token": [ERROR, "has_value"],
};
const ofLists = [LIST_RESPONSE, "has_value"] as const;

export const specSchemas: Check = check(
  {
    id: "spec-schemas",
    title: "Okta's tests need the URN of every body to the letter",
    level: "may",
    okta: "blocks",
    consequence:
      'Okta\'s SPEC test ends where it first meets another spelling, which most often is at "Required Test: Test Users endpoint", and without it no integration is taken for review. Its client does not read URNs.',
    cite: ["RFC 7643 §3", "RFC 7644 §3.1", "RFC 7644 §3.12"],
    fix: 'Put "urn:ietf:params:scim:api:messages:2.0:ListResponse" into the schemas of every list, "urn:ietf:params:scim:schemas:core:2.0:User" into those of every user and "urn:ietf:params:scim:api:messages:2.0:Error" into those of every Error, a 401 included, in this very spelling.',
  },
  ({ answer, part }) => {
    const [wanted, comparison] = needed[part] ?? ofLists;
    if (accepted(answer) === (wanted === ERROR)) return { blocked: "it was answered with something else" };
    return assertion(answer.json, ["schemas"], comparison, { wanted });
  },
);
