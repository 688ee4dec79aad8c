/** What quirks of writing share. */
import type { Json, Resource, Wire } from "../../model.ts";
import { attribute, isArray, isObject } from "../../scim/json.ts";
import type { Store, Stored } from "../handler.ts";
import { type Layer, said, withEach } from "./layer.ts";
import { bodyOf, idIn, nameOf, storedAt } from "./request.ts";
import { on } from "./when.ts";

/** What fits has the value that is stored. */
export const filledIn = (body: Resource, stored: Resource | undefined, fits: (value: Json) => boolean): Resource =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, fits(value) ? (attribute(stored, name) ?? value) : value]),
  );
const shelfOf = (wire: Wire, { users, groups }: Store): Map<string, Stored> =>
  wire.path.startsWith("/Groups") ? groups : users;

/** The schema of users calls userType immutable. */
export const immutableType: Layer = said(on("GET /Schemas"), (answer) =>
  withEach(answer, (schema) => {
    const attributes = schema["attributes"];
    if (!isArray(attributes)) return schema;
    return {
      ...schema,
      attributes: attributes.map((one) => (isUserType(one) ? { ...one, mutability: "immutable" } : one)),
    };
  }),
);
const isUserType = (defined: Json): defined is Resource => isObject(defined) && defined["name"] === "userType";

/** Users who are deleted, by what they were called. */
export function remembering(store: Store): {
  note(wire: Wire): void;
  /** Of whom a create speaks. */
  called(wire: Wire): Stored | undefined;
} {
  const gone = new Map<string, Stored>();
  return {
    note(wire) {
      const stored = storedAt(wire, store);
      if (wire.method === "DELETE" && wire.path.startsWith("/Users/") && stored !== undefined)
        gone.set(nameOf(stored).toLowerCase(), stored);
    },
    called: (wire) => gone.get(nameOf(bodyOf(wire)).toLowerCase()),
  };
}
/** What is stored under the path gets other meta data. */
export function restamp(wire: Wire, store: Store, change: (meta: Resource) => Resource): void {
  const stored = storedAt(wire, store);
  const meta = stored?.["meta"];
  if (stored !== undefined && isObject(meta))
    shelfOf(wire, store).set(idIn(wire), { ...stored, meta: { ...meta, ...change(meta) } });
}
