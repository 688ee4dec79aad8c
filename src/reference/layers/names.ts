/** A person's name in one piece. */
import type { Json, Resource } from "../../model.ts";
import { isObject, text } from "../../scim/json.ts";

const together = (name: Resource): string => `${text(name, "givenName")} ${text(name, "familyName")}`;
export const withFormatted = (name: Json = null): Json =>
  isObject(name) ? { ...name, formatted: together(name) } : name;
/** The formatted name taken apart again, at its last blank. */
export const fromFormatted = (name: Json = null): Json => {
  const [, givenName, familyName] = /^(.*) (\S+)$/.exec(text(name, "formatted") ?? "") ?? [];
  return givenName === undefined || familyName === undefined ? name : { givenName, familyName };
};
