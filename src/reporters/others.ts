/** Other people's data: whom the run did not make is shown by nothing but that they are there. */
import type { Exchange, Json, Resource } from "../model.ts";
import { isSigned } from "../names.ts";
import { isList } from "../scim/answers.ts";
import { attribute, isArray, isObject, text } from "../scim/json.ts";
import { isOne, isSearch, kindOf } from "../scim/kinds.ts";

/**
 * An answer's body as it came, but for the attributes of people and groups that are not the run's own.
 * @param signature stands in every name that the run makes up
 */
export function withoutOthers({ request: { path }, answer }: Exchange, signature: string): string {
  const { text: whole = "", json } = answer ?? {};
  if (kindOf(path) === undefined && !isSearch(path) && !path.startsWith("/?")) return whole;
  // Broken JSON cannot be told apart into those and these.
  if (json === undefined) {
    const telling = /"(?:userName|displayName|emails)"/i.test(whole) && !(isOne(path) && isOwn(whole, signature));
    return telling ? `(${whole.length} characters that are no JSON, of people)` : whole;
  }
  const kept = isArray(json) ? each(json, signature) : isList(json) ? list(json, signature) : one(json, signature);
  return kept === json ? whole : JSON.stringify(kept);
}
function list(json: Json, signature: string): Json {
  if (!isObject(json)) return json;
  const kept = Object.entries(json).map(
    ([name, value]) => [name, isArray(value) ? each(value, signature) : value] as const,
  );
  return kept.every(([name, value]) => json[name] === value) ? json : Object.fromEntries(kept);
}
function each(items: readonly Json[], signature: string): readonly Json[] {
  const kept = items.map((item) => one(item, signature));
  return kept.every((item, index) => item === items[index]) ? items : kept;
}
const SOMEBODY_ELSE = "somebody else's, not shown";
const one = (json: Json, signature: string): Json =>
  isObject(json) && tells(json) && !namesIn(json).some((name) => isOwn(name, signature)) ? SOMEBODY_ELSE : json;
/** Looks like a person or a group, and says more than that it is there. */
const tells = (json: Resource): boolean => {
  const names = Object.keys(json).filter((name) => !/^(?:schemas|meta|status|detail|scimType)$/i.test(name));
  return names.some((name) => OF_RESOURCES.has(name.toLowerCase())) && names.join().toLowerCase() !== "id";
};
const OF_RESOURCES: ReadonlySet<string> = new Set([
  "id",
  "externalid",
  "username",
  "name",
  "displayname",
  "nickname",
  "emails",
  "phonenumbers",
  "members",
]);
/** A group of somebody else's may have members who are the run's own, so it goes by its name. */
function namesIn(json: Resource): readonly Json[] {
  const name =
    text(json, "userName") ?? (attribute(json, "members") === undefined ? undefined : text(json, "displayName"));
  return name === undefined
    ? Object.values(json).flatMap((value) => (isArray(value) ? value.flatMap(below) : value))
    : [name];
}
const below = (value: Json): readonly Json[] => (isObject(value) ? Object.values(value) : [value]);
const isOwn = (said: Json, signature: string): boolean => typeof said === "string" && isSigned(said, signature);
