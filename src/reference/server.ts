/** The embedded reference server: RFC 7643 and 7644 as far as Okta and this harness go, over a store in memory. */
import { randomUUID } from "node:crypto";
import type { Answer, ResourceKind, Wire } from "../model.ts";
import { answerOf } from "../scim/json.ts";
import { bulk, type Desk } from "./bulk.ts";
import { discovered, isDiscovery, serviceProviderConfig } from "./discovery.ts";
import { collection, type Directory, type Endpoint, type Reply, single } from "./endpoints.ts";
import { errorBody, Refusal } from "./errors.ts";
import { licenses, roles, someLicenses, someRoles } from "./grants.ts";
import { groups } from "./groups.ts";
import type { Handler, Store } from "./handler.ts";
import { headerOf, incoming, SCIM_JSON } from "./incoming.ts";
import type { Kind } from "./kind.ts";
import { search } from "./search.ts";
import { type UserOptions, usersWith } from "./users.ts";

export interface ReferenceOptions extends UserOptions {
  /** Without a slash at its end; locations and references start with it. */
  readonly baseUrl: string;
  readonly token: string;
  /** The one that is to replace it: let in as well. */
  readonly nextToken?: string;
  readonly now?: () => Date;
  readonly newId?: (kind: ResourceKind) => string;
}
/** Nobody is there, nor any group; but there are roles and licences to give. */
export const emptyStore = (): Store => ({
  users: new Map(),
  groups: new Map(),
  roles: someRoles(),
  licenses: someLicenses(),
});

export function reference(store: Store, options: ReferenceOptions): Handler {
  const tokens = [options.token, options.nextToken].filter((token) => token !== undefined);
  const kinds = [usersWith(options), groups, roles, licenses];
  const site: Site = { now: ascending(), newId: () => randomUUID(), ...options, store, tokens, kinds };
  return (wire) => Promise.resolve(answered(wire, site));
}
/** No two moments are the same, so that every change shows in lastModified. */
function ascending(): () => Date {
  let last = 0;
  return () => new Date((last = Math.max(Date.now(), last + 1)));
}
interface Site extends Directory {
  readonly tokens: readonly string[];
  readonly kinds: readonly Kind[];
}

function answered(wire: Wire, site: Site): Answer {
  let type = SCIM_JSON;
  try {
    if (!isPublic(wire)) authenticate(wire, site.tokens);
    const request = incoming(wire);
    type = request.type;
    const endpoint = endpointAt(request.segments, site, wire);
    const respond = endpoint[request.method];
    if (respond === undefined) {
      const allow = Object.keys(endpoint).join(", ");
      throw new Refusal(405, `Only ${allow} can be used here.`, { headers: { allow } });
    }
    return toAnswer(respond(request), type);
  } catch (error) {
    return toAnswer(refused(error), type);
  }
}
/** Whoever wants to know how to authenticate has not done so yet (RFC 7643 §5). */
const isPublic = ({ method, path }: Wire): boolean => method === "GET" && path === "/ServiceProviderConfig";
/** RFC 7644 §2, RFC 6750 §3. */
function authenticate(wire: Wire, tokens: readonly string[]): void {
  const given = headerOf(wire, "authorization");
  if (tokens.some((token) => given === `Bearer ${token}`)) return;
  const challenge = given === undefined ? 'Bearer realm="scim"' : 'Bearer realm="scim", error="invalid_token"';
  throw new Refusal(401, "The bearer token is missing or wrong.", { headers: { "www-authenticate": challenge } });
}

/** Defined by the RFC, optional, and not on offer (RFC 7644 §3.11). */
const notOffered = new Set(["Me"]);

function endpointAt(segments: readonly string[], site: Site, wire: Wire): Endpoint {
  const [name = "", id, ...more] = segments;
  const searched = search(segments, site.kinds, site);
  if (searched !== undefined) return searched;
  if (notOffered.has(name)) throw new Refusal(501, `/${segments.join("/")} is not on offer here.`);
  const kind = site.kinds.find(({ endpoint }) => endpoint === `/${name}`);
  if (kind !== undefined && more.length === 0 && id !== "")
    return id === undefined ? collection(kind, site) : single(kind, id, site);
  if (name === "Bulk" && id === undefined) return { POST: (request) => bulk(request, deskOf(wire, site)) };
  if (name === "ServiceProviderConfig" && id === undefined)
    return { GET: () => ({ status: 200, body: serviceProviderConfig(site.baseUrl) }) };
  if (isDiscovery(name) && more.length === 0)
    return { GET: (request) => ({ status: 200, body: discovered(request, site.kinds, site.baseUrl) }) };
  throw new Refusal(404, `There is nothing at /${segments.join("/")}.`);
}

/** Each operation is a request of its own, by the same client. */
const deskOf = (wire: Wire, site: Site): Desk => ({
  baseUrl: site.baseUrl,
  size: Buffer.byteLength(wire.body ?? ""),
  perform: ({ headers, ...operation }) => answered({ ...operation, headers: [...wire.headers, ...headers] }, site),
});

function refused(error: unknown): Reply {
  if (!(error instanceof Refusal)) return { status: 500, body: errorBody(500, `Internal error: ${String(error)}`) };
  const { status, message, scimType, headers } = error;
  return { status, headers, body: errorBody(status, message, scimType) };
}
function toAnswer({ status, headers, body }: Reply, type: string): Answer {
  if (body === undefined) return answerOf(status, { ...headers }, "");
  return answerOf(status, { "content-type": type, ...headers }, JSON.stringify(body));
}
