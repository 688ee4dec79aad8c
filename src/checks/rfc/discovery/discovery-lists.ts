import type { Check } from "../../../model.ts";
import { resourcesOf, totalOf } from "../../../scim/answers.ts";
import { isArray, isObject } from "../../../scim/json.ts";
import { violations } from "../../../scim/schemas.ts";
import { atMost, check, finding, statusFinding } from "../../kit/check.ts";
import { isRefused, unoffered } from "../../kit/documents.ts";

export const discoveryLists: Check = check(
  {
    id: "discovery-lists",
    title: "Resource types and schemas come as a ListResponse that holds all of them",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta looks into Resources alone, and only for Governance and schema imports; other clients find no list, or half of it.",
    cite: ["RFC 7644 §4", "RFC 7644 §3.4.2"],
    fix: "Answer GET /ResourceTypes and GET /Schemas with one ListResponse each, with everything in Resources and its number in totalResults.",
  },
  (seen) => {
    const { status, json } = seen.answer;
    if (isRefused(status)) return unoffered(seen);
    if (status !== 200) return statusFinding(seen, "200");
    if (isArray(json)) return finding("body", "a ListResponse", "a bare array");
    if (!isObject(json)) return { blocked: "the answer is no JSON object" };
    const wrong = violations("list", json);
    if (wrong.length > 0) return atMost(wrong.map(({ at, expected, actual }) => ({ at, expected, actual })));
    const [held, total] = [resourcesOf(json).length, totalOf(json)];
    if (held === 0) return finding("/Resources", "at least one", "none");
    return total === held ? [] : finding("/Resources", `all ${total ?? "there are"}`, `${held} of them`);
  },
);
