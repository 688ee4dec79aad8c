/** What the server says about itself, said otherwise. */
import type { Json, Resource } from "../../model.ts";
import { isArray, isObject } from "../../scim/json.ts";
import { type Layer, layers, refused, said, withEach, withJson, withOnly } from "./layer.ts";
import { idIn, listIn } from "./request.ts";
import { both, type Call, on } from "./when.ts";

export const config = (change: (config: Resource) => Json): Layer =>
  said(on("GET /ServiceProviderConfig"), (answer) => withJson(answer, change));
/** In the list and by its id; only that of this name, where there is one. */
export const resourceTypes = (change: (type: Resource) => Resource, name?: string): Layer =>
  said(on("GET /ResourceTypes", "GET /ResourceTypes/{id}"), (answer) =>
    withEach(answer, (type) => (name === undefined || type["name"] === name ? change(type) : type)),
  );
/** In the list and by its URN; only that of this URN, where there is one. */
export const schemas = (change: (schema: Resource) => Resource, urn?: string): Layer =>
  said(on("GET /Schemas", "GET /Schemas/{id}"), (answer) =>
    withEach(answer, (schema) => (urn === undefined || schema["id"] === urn ? change(schema) : schema)),
  );
/** Every attribute and sub-attribute that a schema defines; those of this schema only, where there is one. */
export const definitions = (change: (definition: Resource) => Resource, urn?: string): Layer =>
  schemas((schema) => ({ ...schema, attributes: changed(schema["attributes"], change) }), urn);
const changed = (defined: Json | undefined, change: (definition: Resource) => Resource): readonly Json[] =>
  (isArray(defined) ? defined : []).map((one) => {
    if (!isObject(one)) return one;
    const { subAttributes } = one;
    return change(subAttributes === undefined ? one : { ...one, subAttributes: changed(subAttributes, change) });
  });
/** The list has nothing of that id, and there is nothing to be read under it. */
export const listedWithout = (endpoint: "/ResourceTypes" | "/Schemas", id: string): Layer =>
  layers(
    said(on(`GET ${endpoint}`), (answer) => withOnly(answer, (one) => one["id"] !== id)),
    refused(
      both(on(`GET ${endpoint}/{id}`), (wire) => idIn(wire) === id),
      404,
    ),
  );
/** One more in the list. */
export const alsoListed = (call: Call, also: Resource): Layer =>
  said(on(call), (answer) =>
    withJson(answer, (list) => {
      const Resources = [...listIn(list, "Resources"), also];
      return { ...list, totalResults: Resources.length, itemsPerPage: Resources.length, Resources };
    }),
  );
