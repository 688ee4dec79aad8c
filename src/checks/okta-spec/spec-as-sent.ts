import type { Check, Json } from "../../model.ts";
import { sameBearer } from "../../names.ts";
import { accepted } from "../../scim/answers.ts";
import { brief } from "../../scim/brief.ts";
import { text } from "../../scim/json.ts";
import { check } from "../kit/check.ts";
import { assertion, kindOfValue, type Place, textAt } from "../kit/runscope.ts";

const places: readonly Place[] = [["name", "familyName"], ["name", "givenName"], ["userName"]];
/** Somebody else's values stay theirs. */
const isOurs = (sent: Json | undefined, came: Json | undefined): boolean =>
  sameBearer(text(sent, "userName") ?? "", text(came, "userName") ?? "");

export const specAsSent: Check = check(
  {
    id: "spec-as-sent",
    title: "Okta's SPEC test needs the created user back letter by letter",
    level: "may",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Create Okta user with realistic values" or at "Required Test: Verify that user was created", and without it no integration is taken for review. The user name that it sends has capital letters in it.`,
    cite: ["RFC 7644 §3.3", "RFC 7643 §4.1.1", "okta-wire §3"],
    fix: "Show userName and name as they were sent, in the same case, and active true; compare user names without case, but keep them as they are.",
  },
  ({ answer, request, about = "" }, past) => {
    if (!accepted(answer)) return { blocked: "nobody was shown" };
    const sent = request.body ?? past.lastWrite(about)?.request.body;
    const told = isOurs(sent, answer.json) ? brief : kindOfValue;
    const active =
      request.method === "POST" ? assertion(answer.json, ["active"], "equal", { wanted: "true", told }) : [];
    return [
      ...active,
      ...places.flatMap((place) => assertion(answer.json, place, "equal", { wanted: textAt(sent, place), told })),
    ];
  },
);
