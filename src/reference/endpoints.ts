/** What each method does at /Users, /Groups, what people can be given, and the resources below them (RFC 7644 §3.2). */
import type { Method, Resource } from "../model.ts";
import type { Store, Stored } from "./handler.ts";
import type { Incoming } from "./incoming.ts";
import { isWritable, type Kind, surroundings, type WritableKind } from "./kind.ts";
import { patched } from "./patch.ts";
import { checkIfMatch, isUnchanged } from "./preconditions.ts";
import { projectionOf } from "./projection.ts";
import { queried } from "./query.ts";
import { locationOf, representation, versioned, versionOf } from "./representation.ts";
import { create, found, type Origin, remove, replace, update } from "./resources.ts";

export interface Directory extends Origin {
  readonly store: Store;
  readonly baseUrl: string;
}
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Resource;
}
export type Endpoint = Partial<Record<Method, (request: Incoming) => Reply>>;

export const collection = (kind: Kind, directory: Directory): Endpoint => ({
  GET: (request) => ({ status: 200, body: queried([kind], directory, request.query) }),
  ...(isWritable(kind) && { POST: (request) => created(kind, request, directory) }),
});
export const single = (kind: Kind, id: string, directory: Directory): Endpoint => ({
  GET(request) {
    const { resource } = current(kind, id, request, directory);
    if (isUnchanged(request, versionOf(resource))) return { status: 304, headers: { etag: versionOf(resource) } };
    return reply(200, resource, projectionOf(kind.root, request.query)(resource));
  },
  ...(isWritable(kind) && writing(kind, id, directory)),
});

function created(kind: WritableKind, request: Incoming, directory: Directory): Reply {
  const shownTo = projectionOf(kind.root, request.query);
  const stored = create(kind, request.object(), directory.store, directory);
  const resource = shown(kind, stored, directory);
  const { status, headers, body } = reply(201, resource, shownTo(resource));
  return { status, headers: { ...headers, location: locationOf(resource) }, ...(body && { body }) };
}
function writing(kind: WritableKind, id: string, directory: Directory): Endpoint {
  const { store } = directory;
  const changed = (request: Incoming, change: (stored: Stored, resource: Resource) => Stored): Reply => {
    const shownTo = projectionOf(kind.root, request.query);
    const { stored, resource } = current(kind, id, request, directory);
    const after = shown(kind, change(stored, resource), directory);
    return reply(200, after, shownTo(after));
  };
  return {
    PUT: (request) => changed(request, (stored) => replace(kind, stored, request.object(), store, directory)),
    PATCH: (request) =>
      changed(request, (stored, resource) => {
        // What is never shown has to survive as well.
        const whole = { ...stored, ...resource };
        return update(kind, stored, patched(kind.root, whole, request.object()), store, directory);
      }),
    DELETE(request) {
      current(kind, id, request, directory);
      remove(kind, id, store, directory);
      return { status: 204 };
    },
  };
}
function current(
  kind: Kind,
  id: string,
  request: Incoming,
  directory: Directory,
): { readonly stored: Stored; readonly resource: Resource } {
  const stored = found(kind, id, directory.store);
  const resource = shown(kind, stored, directory);
  checkIfMatch(request, versionOf(resource));
  return { stored, resource };
}

const shown = (kind: Kind, stored: Stored, { store, baseUrl }: Directory): Resource =>
  versioned(representation(kind, stored, surroundings(store, baseUrl)));
/** Content-Location is meta.location (RFC 7643 §3.1). */
const reply = (status: number, resource: Resource, body: Resource): Reply => ({
  status,
  headers: { "content-location": locationOf(resource), etag: versionOf(resource) },
  body,
});
