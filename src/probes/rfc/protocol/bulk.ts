/** What the probes of bulk requests are made of (RFC 7644 §3.7). */
import type {
  Answer,
  App,
  Ask,
  Ending,
  Past,
  Person,
  Play,
  Cast,
  Given,
  Move,
  Request,
  Resource,
} from "../../../model.ts";
import { createUser, createWants, groupPath, userPath } from "../../../okta/requests.ts";
import { BULK_PATH } from "../../../scim/bulk.ts";
import { read } from "../../reading.ts";
import { offers } from "../../../scim/discovered.ts";
import { attribute, isArray } from "../../../scim/json.ts";
import { endpoints } from "../../../scim/kinds.ts";
import { BULK_REQUEST, GROUP } from "../../../scim/urns.ts";

/** One operation, of whom it speaks and what it wants. */
export interface Inside extends Pick<Ask, "about" | "wants"> {
  readonly operation: Resource;
}
export const bulkRequest = (operations: readonly Resource[], more: Resource = {}): Request => ({
  method: "POST",
  path: BULK_PATH,
  body: { schemas: [BULK_REQUEST], ...more, Operations: operations },
});
export const bulkAsk = (part: string, inside: readonly Inside[], more: Resource = {}): Ask => ({
  part,
  operations: inside.map(({ operation: _operation, ...spoken }) => spoken),
  request: bulkRequest(
    inside.map(({ operation }) => operation),
    more,
  ),
});

/** The alias is the bulkId, so that answers can be read by people. */
export const creating = (person: Person, app: App, more: Resource = {}): Inside => ({
  about: person.alias,
  wants: createWants(person, app),
  operation: {
    method: "POST",
    path: endpoints.User,
    bulkId: person.alias,
    data: { ...bodyOf(createUser(person, app)), ...more },
  },
});
/** Somebody who is created by the same request. */
interface Newcomer {
  readonly bulkId: string;
  readonly display: string;
}
/** @param members what they become only the target knows, so nothing is said of them in advance */
export const creatingGroup = (alias: string, displayName: string, members: readonly Newcomer[] = []): Inside => ({
  about: alias,
  wants: { displayName },
  operation: {
    method: "POST",
    path: endpoints.Group,
    bulkId: alias,
    data: {
      schemas: [GROUP],
      displayName,
      members: members.map(({ bulkId, display }) => ({ value: `bulkId:${bulkId}`, display })),
    },
  },
});
export const bodyOf = ({ body }: Request): Resource =>
  typeof body === "object" && body !== null && !Array.isArray(body) ? Object.fromEntries(Object.entries(body)) : {};
export const deleting = (id: string): Resource => ({ method: "DELETE", path: groupPath(id) });
export const replacing = (id: string, data: Resource): Resource => ({ method: "PUT", path: userPath(id), data });

const unoffered = (past: Past): Ending | undefined =>
  offers(past.discovered, "bulk") === true
    ? undefined
    : { how: "not-advertised", why: "the target does not say that it takes bulk requests" };

/** Whoever is sent more than it takes is right to refuse it with 413 (RFC 7644 §3.7.4). */
function tooMuch({ discovered }: Past, { path, body }: Request): Ending | undefined {
  if (path !== BULK_PATH) return undefined;
  const operations = attribute(body, "Operations");
  const sizes: readonly (readonly [string, number])[] = [
    ["maxOperations", isArray(operations) ? operations.length : 0],
    ["maxPayloadSize", Buffer.byteLength(JSON.stringify(body))],
  ];
  const limits = attribute(discovered.config, "bulk");
  return sizes.flatMap(([limit, size]): readonly Ending[] => {
    const most = attribute(limits, limit);
    const fits = typeof most !== "number" || size <= most;
    return fits ? [] : [{ how: "not-advertised", why: `${limit} is ${most}, and the request would have ${size}` }];
  })[0];
}
/** Ends before the first bulk request that the target says it does not take. */
function* within(past: Past, play: Play): Play {
  let next = play.next();
  while (next.done !== true) {
    const over = tooMuch(past, next.value.request);
    if (over !== undefined) return over;
    next = play.next(yield next.value);
  }
  return next.value;
}

/** A probe that sends nothing where the target does not offer bulk requests, and nothing beyond the limits that it sets. */
export const bulkProbe = (info: Info, play: (cast: Cast, given: Given) => Play): Move =>
  offeredProbe(info, (cast, given) => within(cast.past, play(cast, given)));
type Info = Pick<Move, "id" | "title" | "takes" | "makes"> & { readonly parts: readonly string[] };
/** The same, whatever the limits. */
export function offeredProbe({ id, title, takes, parts, makes }: Info, play: (cast: Cast, given: Given) => Play): Move {
  return {
    id,
    title,
    by: "probe",
    takes,
    parts: { oin: parts, aiw: parts },
    ...(makes === undefined ? {} : { makes }),
    *play(cast, given): Play {
      return unoffered(cast.past) ?? (yield* play(cast, given));
    },
  };
}

/** A play that is a part of another one: all that it asks for goes under one name. */
export function* under(part: string, play: Play): Play {
  let next = play.next();
  while (next.done !== true) next = play.next(yield { ...next.value, part });
  return next.value;
}
/** Where nobody knows the id there is nobody to read, and something else has been found wrong. */
export function* readBack(cast: Cast, given: Given, part: string): Generator<Ask, void, Answer> {
  const alias = given["person"] ?? given["group"];
  if (typeof alias === "string" && cast.past.id(alias) !== undefined) yield* under(part, read.play(cast, given));
}
