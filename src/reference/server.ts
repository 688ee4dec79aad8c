/** The embedded reference server: RFC 7643 and 7644 as far as Okta and this harness go, over a store in memory. */
import { randomUUID } from "node:crypto";
import type { Answer, ResourceKind, Wire } from "../model.ts";
import { answerOf } from "../scim/json.ts";
import { discovered, isDiscovery, serviceProviderConfig } from "./discovery.ts";
import { collection, type Directory, type Endpoint, type Reply, single } from "./endpoints.ts";
import { errorBody, Refusal } from "./errors.ts";
import { groups } from "./groups.ts";
import type { Handler, Store } from "./handler.ts";
import { headerOf, incoming, SCIM_JSON } from "./incoming.ts";
import type { Kind } from "./kind.ts";
import { users } from "./users.ts";

export interface ReferenceOptions {
  /** Without a slash at its end; locations and references start with it. */
  readonly baseUrl: string;
  readonly token: string;
  readonly now?: () => Date;
  readonly newId?: (kind: ResourceKind) => string;
}
export const emptyStore = (): Store => ({ users: new Map(), groups: new Map() });

export function reference(store: Store, options: ReferenceOptions): Handler {
  const directory = { now: () => new Date(), newId: () => randomUUID(), ...options, store };
  return (wire) => Promise.resolve(answered(wire, directory, options.token));
}

function answered(wire: Wire, directory: Directory, token: string): Answer {
  let type = SCIM_JSON;
  try {
    authenticate(wire, token);
    const request = incoming(wire);
    type = request.type;
    const endpoint = endpointAt(request.segments, directory);
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
/** RFC 7644 §2, RFC 6750 §3. */
function authenticate(wire: Wire, token: string): void {
  const given = headerOf(wire, "authorization");
  if (given === `Bearer ${token}`) return;
  const challenge = given === undefined ? 'Bearer realm="scim"' : 'Bearer realm="scim", error="invalid_token"';
  throw new Refusal(401, "The bearer token is missing or wrong.", { headers: { "www-authenticate": challenge } });
}

const kinds: readonly Kind[] = [users, groups];
/** Defined by the RFC, optional, and not on offer (RFC 7644 §3.4.3, §3.7, §3.11). */
const notOffered = new Set(["Me", "Bulk", ".search"]);

function endpointAt(segments: readonly string[], directory: Directory): Endpoint {
  const [name = "", id, ...more] = segments;
  if (notOffered.has(name) || id === ".search") throw new Refusal(501, `/${segments.join("/")} is not on offer here.`);
  const kind = kinds.find(({ endpoint }) => endpoint === `/${name}`);
  if (kind !== undefined && more.length === 0 && id !== "")
    return id === undefined ? collection(kind, directory) : single(kind, id, directory);
  if (name === "ServiceProviderConfig" && id === undefined)
    return { GET: () => ({ status: 200, body: serviceProviderConfig(directory.baseUrl) }) };
  if (isDiscovery(name) && more.length === 0)
    return { GET: (request) => ({ status: 200, body: discovered(request, directory.baseUrl) }) };
  throw new Refusal(404, `There is nothing at /${segments.join("/")}.`);
}

function refused(error: unknown): Reply {
  if (!(error instanceof Refusal)) return { status: 500, body: errorBody(500, `Internal error: ${String(error)}`) };
  const { status, message, scimType, headers } = error;
  return { status, headers, body: errorBody(status, message, scimType) };
}
function toAnswer({ status, headers, body }: Reply, type: string): Answer {
  if (body === undefined) return answerOf(status, { ...headers }, "");
  return answerOf(status, { "content-type": type, ...headers }, JSON.stringify(body));
}
