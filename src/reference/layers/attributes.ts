/** Attributes that get lost on the way in, never change, or are the server's own. */
import type { Answer, Resource } from "../../model.ts";
import { attribute, isObject } from "../../scim/json.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { isUrn } from "../schema/attribute.ts";
import { having, heard, type Layer, layers, withEach, without } from "./layer.ts";
import { storedAt, withBody, withOperations } from "./request.ts";
import { on, userWrites } from "./when.ts";

/** No write of a user brings them in: they are passed over. */
export const passedOver = (...names: readonly string[]): Layer =>
  layers(
    heard(userWrites, (wire) => withBody(wire, (body) => without(body, ...names))),
    heard(on("PATCH /Users/{id}"), (wire) =>
      withOperations(wire, (operation) => [
        isObject(operation["value"]) ? { ...operation, value: without(operation["value"], ...names) } : operation,
      ]),
    ),
  );
/** A PUT leaves them as they are. */
export const leftByPut = (...names: readonly string[]): Layer =>
  heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => ({
      ...body,
      ...Object.fromEntries(names.map((name) => [name, storedAt(wire, store)?.[name] ?? null])),
    })),
  );
/** Extensions that no RFC knows. */
export const foreignIn = (body: Resource): readonly string[] =>
  Object.keys(body).filter((name) => isUrn(name) && name !== ENTERPRISE_USER);
/** Managers with these values as well. */
export const withManagers = (answer: Answer, more: (manager: Resource) => Resource): Answer =>
  withEach(answer, (user) => {
    const extension = attribute(user, ENTERPRISE_USER);
    const manager = attribute(extension, "manager");
    if (!isObject(extension) || !isObject(manager)) return user;
    const changed = having(extension, { manager: having(manager, more(manager)) });
    return having(user, { [ENTERPRISE_USER]: changed });
  });
