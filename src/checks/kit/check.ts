/** What checks are made of. */
import type { Answer, Check, CheckInfo, Examined, Exchange, Finding, Json, Past, Resource } from "../../model.ts";
import { accepted, idOf, isList, pathname, resourcesOf } from "../../scim/answers.ts";
import { brief } from "../../scim/brief.ts";
import { discoveryEndpoint } from "../../scim/discovered.ts";
import { attribute, isObject } from "../../scim/json.ts";
import { endpoints, isOne, isSearch, kindOf, nameAttribute } from "../../scim/kinds.ts";
import { remembered } from "../../scim/remembered.ts";
import { owner, violations, type Shape, type Topic } from "../../scim/schemas.ts";

/** An exchange that was answered. */
export interface Seen extends Exchange {
  readonly answer: Answer;
}
export type Examine = (seen: Seen, past: Past) => Examined;
type When = (seen: Seen) => boolean;

export const isSeen = (exchange: Exchange): exchange is Seen => exchange.answer !== undefined;
export const unanswered: Examined = { blocked: "no answer came" };

/** Judges every exchange by itself. With `when`, it stands: it looks wherever that is true. */
export function check(info: CheckInfo, examine: Examine, when?: When): Check {
  const see = (exchange: Exchange, past: Past): Examined => (isSeen(exchange) ? examine(exchange, past) : unanswered);
  return { ...info, ...standing(when), start: () => ({ see }) };
}
/** Judges the last exchange of the part: where a probe read twice, the second reading counts. */
export function settled(info: CheckInfo, examine: Examine, when?: When): Check {
  return {
    ...info,
    ...standing(when),
    start() {
      let last: Examined = [];
      return {
        see(exchange, past) {
          last = isSeen(exchange) ? examine(exchange, past) : unanswered;
          return undefined;
        },
        end: () => last,
      };
    },
  };
}
const standing = (when: When | undefined): Pick<Check, "standing"> =>
  when === undefined ? {} : { standing: (exchange) => isSeen(exchange) && when(exchange) };

export const finding = (at: string, expected: string, actual: string): readonly Finding[] => [{ at, expected, actual }];
export const statusFinding = ({ answer }: Seen, expected: string): readonly Finding[] =>
  finding("status", expected, `${answer.status}${said(answer)}`);
/** Who is in a list is nobody's business. */
function said({ json, text }: Answer): string {
  if (isList(json)) return ` and a list of ${resourcesOf(json).length}`;
  return text === "" ? "" : ` ${brief(json ?? text)}`;
}
/** Met if the status is one of these. */
export const expectStatus = (seen: Seen, ...statuses: readonly number[]): readonly Finding[] =>
  statuses.includes(seen.answer.status) ? [] : statusFinding(seen, statuses.join(" or "));
/** Met by any 2xx. A PATCH that is not offered at all is the finding of "patch-supported", not of what it was for. */
export function expectAccepted(seen: Seen): Examined {
  if (accepted(seen.answer)) return [];
  if (isPatchMissing(seen)) return { blocked: `PATCH is not offered (${seen.answer.status})` };
  return statusFinding(seen, "2xx");
}
export const isPatchMissing = ({ request, answer }: Seen): boolean =>
  request.method === "PATCH" && (answer.status === 501 || answer.status === 405);

/** The endpoint itself is not there. */
export const isNotOffered = ({ answer: { status } }: Seen): boolean => [404, 405, 501].includes(status);
export const isById = ({ request }: Exchange): boolean => isOne(request.path);
const isOfResources = ({ request }: Exchange): boolean => discoveryEndpoint(request.path) === undefined;
export const isFiltered = (exchange: Exchange): boolean =>
  exchange.request.path.includes("?filter=") && isOfResources(exchange);
/** A list of everybody is more than the server hands out (RFC 7644 §3.4.2.1). */
export const isTooMany = ({ answer: { status, json } }: Seen): boolean =>
  status === 400 && attribute(json, "scimType") === "tooMany";
export const tooMany: Examined = { notApplicable: "not-exercised", why: "the target hands out no list of everybody" };
export const isEntitledListing = (exchange: Exchange): boolean =>
  isListing(exchange) && !isFiltered(exchange) && exchange.request.credentials === undefined;
/** Who shows wrong credentials is to be turned away. */
export const isEntitledLookUp = (exchange: Exchange): boolean =>
  isFiltered(exchange) && exchange.request.credentials === undefined;
export const isGroups = ({ request }: Exchange): boolean => kindOf(request.path) === "Group";
/** The attribute by which Okta knows what the request speaks of. */
export const nameOf = ({ request }: Exchange): "userName" | "displayName" =>
  nameAttribute[kindOf(request.path) ?? "User"];
/** Of resources: what a server says about itself is in no pages (RFC 7644 §4). Users and groups are listed with or without parameters. */
export const isListing = (exchange: Exchange): boolean => {
  const { method, path } = exchange.request;
  if (method !== "GET") return false;
  const kind = kindOf(path);
  return kind === undefined ? path.includes("?") && isOfResources(exchange) : pathname(path) === endpoints[kind];
};
const queryOf = ({ request }: Exchange): URLSearchParams => new URLSearchParams(request.path.split("?")[1]);
/** Whoever does not say how many wants them all, from the first on (RFC 7644 §3.4.2.4). */
const unsaid = { startIndex: 1, count: Infinity } as const;
export function parameter(exchange: Exchange, name: "startIndex" | "count"): number {
  const said = queryOf(exchange).get(name);
  return said === null ? unsaid[name] : Number(said);
}
export const hasParameter = (exchange: Exchange, name: string): boolean => queryOf(exchange).has(name);
/** A page of which no index says where it stands (RFC 9865 §2); a server may give it to whoever asked for none (§2.3). */
export const isByCursor = (exchange: Exchange): boolean => {
  const has = (name: string): boolean => (attribute(exchange.answer?.json, name) ?? null) !== null;
  return hasParameter(exchange, "cursor") || ((has("nextCursor") || has("previousCursor")) && !has("startIndex"));
};
/** A list, asked for in either way. */
const isQuery = (seen: Seen): boolean =>
  isListing(seen) || (seen.request.method === "POST" && isSearch(seen.request.path));
/** Whether attributes were selected, so that what is missing was not asked for (RFC 7644 §3.9). */
const isPartial = (seen: Seen): boolean =>
  ["attributes", "excludedAttributes"].some(
    (name) => hasParameter(seen, name) || (isQuery(seen) && attribute(seen.request.body, name) !== undefined),
  );

/** Only the SCIM service itself knows these: an unknown id, a conflict, a bad request. The rest may come from a gateway. */
export const isOwnError = (seen: Seen): boolean => {
  const { status } = seen.answer;
  return status === 409 || status === 400 || (status === 404 && isById(seen));
};

/** A body, or a resource inside of a list, and what it has to look like. */
export interface Body {
  readonly at: string;
  readonly shape: Shape;
  readonly json: Json;
}
export const bodies: (seen: Seen) => readonly Body[] = remembered((seen) => {
  const { json, status } = seen.answer;
  if (json === undefined || json === null) return [];
  if (status >= 400) return isOwnError(seen) ? [{ at: "", shape: "error", json }] : [];
  if (!accepted(seen.answer) || seen.request.method === "DELETE") return [];
  return isQuery(seen) ? [{ at: "", shape: "list", json }, ...resources(seen)] : resources(seen);
});
/** The users or groups in an answer, one or many. */
export function resources(seen: Seen): readonly (Body & { readonly json: Resource })[] {
  const { json } = seen.answer;
  const kind = kindOf(seen.request.path);
  if (kind === undefined || !accepted(seen.answer) || !isObject(json)) return [];
  const shape = kind === "Group" ? "group" : "user";
  if (!isQuery(seen)) return [{ at: "", shape, json }];
  return isList(json) ? resourcesOf(json).map((one, index) => ({ at: `/Resources/${index}`, shape, json: one })) : [];
}

const MOST = 5;
/** A standing check of one topic of the response schemas. */
export function schemaCheck(info: CheckInfo, topic: Topic): Check {
  const shapes = only[topic];
  const examine: Examine = (seen, past) =>
    atMost(
      faults(seen)
        .filter((fault) => fault.topic === topic && shapes.includes(fault.shape))
        .map(({ at, expected, actual, shape, json }) => ({
          at,
          expected,
          actual: mine(past, shape, json) ? actual : "another value",
        })),
    );
  return check(info, examine, (seen) => bodies(seen).some(({ shape }) => shapes.includes(shape)));
}
interface Fault extends Body, Finding {
  readonly at: string;
  readonly topic: Topic;
}
/** What all the schema checks have to say of an answer: most often nothing, which is then found out once. */
const faults: (seen: Seen) => readonly Fault[] = remembered((seen) =>
  bodies(seen).flatMap(({ at, shape, json }) =>
    violations(shape, json)
      .filter(
        ({ at: inside, actual }) => shape === "list" || !isPartial(seen) || inside === "/id" || actual !== "nothing",
      )
      .map((one) => {
        const { expected, actual } = one;
        return { at: at + one.at, expected, actual, topic: owner(one, shape), shape, json };
      }),
  ),
);
/** What people whom the run did not make have in their accounts stays theirs. */
const mine = (past: Past, shape: Shape, json: Json): boolean =>
  shape === "list" || shape === "error" || past.aliasOf(idOf(json) ?? "") !== undefined;

const only: Readonly<Record<Topic, readonly Shape[]>> = {
  schemas: ["user", "group", "list"],
  id: ["user", "group"],
  "id-type": ["user", "group"],
  meta: ["user", "group"],
  "meta-dates": ["user", "group"],
  password: ["user"],
  booleans: ["user", "group"],
  primary: ["user", "group"],
  extension: ["user", "group"],
  "user-name": ["user"],
  "display-name": ["group"],
  members: ["group"],
  types: ["user", "group"],
  "list-numbers": ["list"],
  "list-envelope": ["list"],
  "error-status": ["error"],
  "error-body": ["error"],
};

/** One fault in a hundred people is said five times and counted. */
export function atMost(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.length - MOST;
  const last = findings[MOST - 1];
  if (rest <= 0 || last === undefined) return findings;
  return [...findings.slice(0, MOST - 1), { ...last, actual: `${last.actual} (and ${rest} more places)` }];
}
