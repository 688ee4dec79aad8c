import type { Answer, Check } from "../model.ts";
import { accepted } from "../scim/answers.ts";
import { brief } from "../scim/brief.ts";
import { excess, isArray, isObject } from "../scim/json.ts";
import { check, finding } from "./kit/check.ts";

/** Too short to name anybody. */
const BEGINNING = 12;
/** Not what stands in it where it may tell of people whom the run did not make. */
function instead({ json: said, text }: Answer): string {
  if (text === "") return "an empty body";
  if (isArray(said)) return `an array, of ${said.length}`;
  if (said !== undefined) return brief(said);
  const tooMuch = excess(text);
  if (tooMuch !== undefined) return tooMuch;
  const tells = /"(?:userName|displayName)"/i.test(text);
  return tells ? `${brief(text.slice(0, BEGINNING))} and so on, which is no JSON` : brief(text);
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
  ({ answer }) => (isObject(answer.json) ? [] : finding("body", "a JSON object", instead(answer))),
  ({ request, answer }) =>
    accepted(answer) && (request.method === "GET" || (request.method !== "DELETE" && answer.text !== "")),
);
