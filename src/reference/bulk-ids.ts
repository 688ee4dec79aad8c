/** "bulkId:x" stands for what the same bulk request creates as x (RFC 7644 §3.7.2). */
import type { Json, Wire } from "../model.ts";
import { isArray, isObject } from "../scim/json.ts";

interface Speaking {
  readonly path: string;
  readonly data: Json | undefined;
}
const reference = /^bulkId:(.+)$/;
const inPath = /\/bulkId:([^/]+)$/;

/** The bulkIds that an operation speaks of, wherever they stand. */
export const namedIn = ({ path, data }: Speaking): readonly string[] => [
  ...new Set([...(inPath.exec(path)?.slice(1) ?? []), ...named(data)]),
];
const named = (json: Json | undefined): readonly string[] => {
  if (typeof json === "string") return reference.exec(json)?.slice(1) ?? [];
  return isArray(json) || isObject(json) ? Object.values(json).flatMap(named) : [];
};

/** With ids in the place of all bulkIds that have one. */
export const placed = <One extends Speaking>(operation: One, ids: ReadonlyMap<string, string>): One => ({
  ...operation,
  path: operation.path.replace(inPath, (whole, id: string) => (ids.has(id) ? `/${ids.get(id)}` : whole)),
  data: replaced(operation.data, (id) => ids.get(id)),
});
function replaced(json: Json | undefined, idFor: (bulkId: string) => string | undefined): Json | undefined {
  if (typeof json === "string") return idFor(reference.exec(json)?.[1] ?? "") ?? json;
  if (isArray(json)) return json.map((one) => replaced(one, idFor) ?? null);
  if (!isObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, replaced(value, idFor) ?? null]));
}

/** Without the values that speak of what is not there yet. */
export const without = <One extends Speaking>(operation: One): One => ({ ...operation, data: pruned(operation.data) });
function pruned(json: Json | undefined): Json | undefined {
  if (isArray(json)) return json.filter((one) => named(one).length === 0);
  if (!isObject(json)) return json;
  const kept = Object.entries(json).filter(
    ([, value]) => isArray(value) || isObject(value) || named(value).length === 0,
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, pruned(value) ?? null]));
}
/** The create once more, as a replacement of what it has made. */
export const completed = <One extends { readonly method: Wire["method"] }>(operation: One): One => ({
  ...operation,
  method: "PUT",
});
