import type { Answer, Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { excess, isObject } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

function said({ text, json: came }: Answer): string {
  if (text === "") return "an empty body";
  return came === undefined ? (excess(text) ?? brief(text)) : brief(came);
}

export const json: Check = check(
  {
    id: "json",
    title: "Bodies of successful answers are JSON objects",
    level: "must",
    okta: "blocks",
    consequence:
      'Okta reports "Invalid JSON: Unrecognized token …" (or that nothing was returned) and gives up on the task.',
    cite: ["RFC 7644 §3.1", "RFC 7644 §3.8", "okta-wire §1"],
    fix: "Serialise every body as one JSON object in UTF-8 without a byte order mark; never let a proxy or framework page through.",
  },
  ({ answer }) => (isObject(answer.json) ? [] : finding("body", "a JSON object", said(answer))),
  ({ request, answer }) =>
    accepted(answer) && (request.method === "GET" || (request.method !== "DELETE" && answer.text !== "")),
);
