/** Creating, replacing, patching and removing. What is refused is refused before the store is touched. */
import { isDeepStrictEqual } from "node:util";
import type { Json, Resource, ResourceKind } from "../model.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { conformed } from "./conform.ts";
import { badRequest, Refusal } from "./errors.ts";
import type { Store, Stored } from "./handler.ts";
import { type Kind, memberIds, type WritableKind } from "./kind.ts";
import { schemasOf } from "./representation.ts";
import { placed } from "./values.ts";

export interface Origin {
  now(): Date;
  newId(kind: ResourceKind): string;
}

export function found(kind: Kind, id: string, store: Store): Stored {
  const stored = kind.shelf(store).get(id);
  if (stored === undefined) throw new Refusal(404, `There is no ${kind.name} ${id}.`);
  return stored;
}
export function create(kind: WritableKind, body: Resource, store: Store, origin: Origin): Stored {
  const id = origin.newId(kind.name);
  const attributes = accepted(kind, body, id, store);
  const stored = made(kind, id, attributes, origin.now());
  kind.shelf(store).set(id, stored);
  return stored;
}
export const made = (kind: Kind, id: string, attributes: Resource, at: Date): Stored =>
  assembled(kind, id, attributes, {
    resourceType: kind.name,
    created: at.toISOString(),
    lastModified: at.toISOString(),
  });

export function replace(kind: WritableKind, current: Stored, body: Resource, store: Store, origin: Origin): Stored {
  const kept = kind.kept.filter((name) => attribute(body, name) === undefined);
  const whole = kept.reduce((now, name) => placed(now, name, current[name]), body);
  return update(kind, current, whole, store, origin);
}
/** `whole` becomes the resource. Where it says nothing new the store keeps what it has, and when that was changed. */
export function update(kind: WritableKind, current: Stored, whole: Resource, store: Store, origin: Origin): Stored {
  const id = text(current, "id") ?? "";
  const next = assembled(kind, id, accepted(kind, whole, id, store), current["meta"]);
  if (isDeepStrictEqual(next, current)) return current;
  const stored = touched(next, origin);
  kind.shelf(store).set(id, stored);
  return stored;
}
/** Nobody stays a member after leaving the directory. */
export function remove(kind: WritableKind, id: string, store: Store, origin: Origin): void {
  kind.shelf(store).delete(id);
  for (const [groupId, group] of store.groups) {
    if (!memberIds(group).includes(id)) continue;
    const members = isArray(group["members"]) ? group["members"] : [];
    const rest = members.filter((member) => text(member, "value") !== id);
    store.groups.set(groupId, touched(placed(group, "members", rest), origin));
  }
}
function touched(resource: Resource, origin: Origin): Stored {
  const meta = isObject(resource["meta"]) ? resource["meta"] : {};
  return { ...resource, meta: { ...meta, lastModified: origin.now().toISOString() } };
}

function accepted(kind: WritableKind, body: Resource, id: string, store: Store): Resource {
  const given = placed(conformed(kind.root, body), "schemas", undefined);
  const attributes = { ...given, ...kind.defaults, ...given };
  const missing = kind.root.subAttributes.find(
    ({ name, required, mutability }) =>
      required && mutability !== "readOnly" && name !== "schemas" && isBlank(attribute(attributes, name)),
  );
  if (missing !== undefined) throw badRequest("invalidValue", `${missing.name} is required.`);
  kind.check(attributes, id, store);
  return attributes;
}
const isBlank = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "");
const assembled = (kind: Kind, id: string, attributes: Resource, meta: Json | undefined): Stored => ({
  schemas: schemasOf(kind, attributes),
  id,
  ...attributes,
  meta: meta ?? {},
});
