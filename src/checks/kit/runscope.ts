/** How Okta's tests compare: the words of the service that they are written for, as lenient as that service is. */
import type { Finding, Json } from "../../model.ts";
import { brief } from "../../scim/brief.ts";
import { isArray, isObject } from "../../scim/json.ts";
import { below } from "../../scim/pointer.ts";
import { finding } from "./check.ts";

export type Comparison =
  | "not_empty"
  | "is_a_number"
  | "equal"
  | "equal_number"
  | "has_value"
  | "contains"
  | "is_less_than";
/** Names and indexes: "Resources[0].id" is ["Resources", 0, "id"]. */
export type Place = readonly (string | number)[];

/** Numbers and booleans are compared as what they are written as. */
const written = (value: Json | undefined): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? null);
const number = (value: Json | undefined): number =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "") ? Number(value) : NaN;
const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  ((isArray(value) || isObject(value)) && Object.keys(value).length === 0);

const holds: Readonly<Record<Comparison, (value: Json | undefined, wanted: string) => boolean>> = {
  not_empty: (value) => !isEmpty(value),
  is_a_number: (value) => !Number.isNaN(number(value)),
  equal: (value, wanted) => value !== undefined && written(value) === wanted,
  equal_number: (value, wanted) => number(value) === Number(wanted),
  has_value: (value, wanted) => isArray(value) && value.some((one) => written(one) === wanted),
  contains: (value, wanted) => (isArray(value) ? value : [value]).some((one) => written(one).includes(wanted)),
  is_less_than: (value, wanted) => number(value) < Number(wanted),
};
const expected: Readonly<Record<Comparison, (wanted: string) => string>> = {
  not_empty: () => "a value",
  is_a_number: () => "a number",
  equal: brief,
  equal_number: (wanted) => wanted,
  has_value: (wanted) => `${wanted} among them`,
  contains: (wanted) => `${wanted} in it`,
  is_less_than: (wanted) => `less than ${wanted}`,
};
export const compares = (value: Json | undefined, comparison: Comparison, wanted = ""): boolean =>
  holds[comparison](value, wanted);

/** Names are taken by the letter: the service knows nothing of SCIM. */
function valueAt(json: Json | undefined, place: Place): Json | undefined {
  return place.reduce<Json | undefined>((value, key) => {
    if (typeof key === "number") return isArray(value) ? value[key] : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, json);
}

/** What is to come back, as it is compared. */
export const textAt = (json: Json | undefined, place: Place): string => written(valueAt(json, place));

/** Nothing where the value is as the test has it. */
export function assertion(
  json: Json | undefined,
  place: Place,
  comparison: Comparison,
  { wanted = "", told = brief }: { readonly wanted?: string; readonly told?: (value: Json | undefined) => string } = {},
): readonly Finding[] {
  const value = valueAt(json, place);
  if (compares(value, comparison, wanted)) return [];
  const at = place.reduce<string>((path, key) => below(path, key), "");
  return finding(at, expected[comparison](wanted), told(value));
}

/** What is wrong with a value that is nobody's business. */
export function kindOfValue(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  const kind = isArray(value) ? "list" : typeof value === "string" ? "text" : typeof value;
  return `${isEmpty(value) ? "an empty" : "another"} ${kind}`;
}
