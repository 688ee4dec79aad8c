/** What the checks of queries share: whether a filter finds exactly whom it speaks of. */
import type { Check, CheckInfo, Examined, Finding, Past } from "../../model.ts";
import { sameBearer } from "../../names.ts";
import { accepted, idOf, resourcesOf } from "../../scim/answers.ts";
import { offers } from "../../scim/discovered.ts";
import { text } from "../../scim/json.ts";
import { check, type Examine, expectStatus, finding, type Seen, statusFinding } from "./check.ts";

/** Filtering, and much of what a filter may hold, is a server's to offer (RFC 7644 §3.4.2.2). */
export const declines = ({ answer }: Seen): boolean =>
  answer.status === 400 || answer.status === 403 || answer.status === 501;
/** Whether it filters at all is not said: the refusal may be of that. */
export const mayNotFilter = ({ answer }: Seen, { discovered }: Past): boolean =>
  (answer.status === 403 || answer.status === 501) && offers(discovered, "filter") !== true;
export const declined: Examined = { notApplicable: "not-exercised", why: "the target declines this query" };

/** What cannot be understood is the mistake of the client (RFC 7644 §3.12). */
export const expectRefusal = (seen: Seen): readonly Finding[] => expectStatus(seen, 400);

/** Of a part that ends in "-hit" the person is to be found, of one that ends in "-miss" not; nobody else ever. */
export const filterCheck = (info: CheckInfo, unless: Unless = () => undefined): Check =>
  check(info, (seen, past) => unless(seen, past) ?? judged(seen, past));
type Unless = (seen: Seen, past: Past) => Examined | undefined;

const judged: Examine = (seen, past) => {
  const { about = "", answer, part } = seen;
  const id = past.id(about);
  if (id === undefined) return { blocked: `${about} has no account` };
  if (declines(seen)) return declined;
  if (!accepted(answer) && answer.status !== 404) return statusFinding(seen, "200, or 400 where it is not offered");
  const hits = resourcesOf(answer.json);
  const isFound = hits.some((one) => idOf(one) === id);
  const isWanted = part.endsWith("-hit");
  if (isFound !== isWanted)
    return finding("/Resources", isWanted ? about : `not ${about}`, isWanted ? "not found" : "found");
  const own = text(past.earlierReading(about, ""), "userName") ?? "";
  return hits.flatMap((one, index) => {
    const name = text(one, "userName");
    return name === undefined || sameBearer(name, own)
      ? []
      : finding(`/Resources/${index}/userName`, own, "somebody else's");
  });
};
