/** What people and groups are called. */
import type { Json, Resource } from "../../model.ts";
import { attribute, isObject, text } from "../../scim/json.ts";
import { having } from "./layer.ts";

export const together = (name: Json | undefined): string => `${text(name, "givenName")} ${text(name, "familyName")}`;
export const withFormatted = (name: Json = null): Json =>
  isObject(name) ? having(name, { formatted: together(name) }) : name;
/** The formatted name taken apart again, at its last blank. */
export const fromFormatted = (name: Json = null): Json => {
  const [, givenName, familyName] = /^(.*) (\S+)$/.exec(text(name, "formatted") ?? "") ?? [];
  return givenName === undefined || familyName === undefined ? name : { givenName, familyName };
};

/** Another spelling of what a person or group is called; a user name stays. */
export function renamed(resource: Resource, change: (name: string) => string): Resource {
  const changed = (of: Resource, ...names: readonly string[]): Resource =>
    Object.fromEntries(
      names.flatMap((one) => {
        const value = text(of, one);
        return value === undefined ? [] : [[one, change(value)] as const];
      }),
    );
  const name = attribute(resource, "name");
  const inside = isObject(name) ? { name: having(name, changed(name, "givenName", "familyName", "formatted")) } : {};
  return having(resource, { ...changed(resource, "displayName"), ...inside });
}
