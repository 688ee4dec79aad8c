/** The unique identifier of a wizard app: Okta asks for its value as if it were a user name. docs/okta-wire.md §3 */
import type { UserNameFormat } from "../model.ts";
import { defaultMappings } from "../okta/mapping.ts";
import { nearest } from "../usage-error.ts";

export interface UserNames {
  readonly format: UserNameFormat;
  readonly hasSuffix: boolean;
}
/** What people can have without any setting. */
export const ofAnybody: ReadonlySet<string> = new Set(defaultMappings.map(({ attribute }) => attribute));
/** Everybody has one, and no user name is like it. */
const everybodys: ReadonlySet<string> = new Set(["givenName", "familyName", "displayName", "locale"]);

/** @param added what the app maps beyond what everybody can have */
export function wrongIdentifier(
  name: string,
  { format, hasSuffix }: UserNames,
  added: Iterable<string> = [],
): string | undefined {
  const names = new Set([...ofAnybody, ...added]);
  if (!names.has(name)) {
    const near = nearest(name.slice(0, 100), names);
    return `nobody in Okta has "${name}"${near === undefined ? "" : `; did you mean "${near}"?`}`;
  }
  if (everybodys.has(name)) return "Okta would ask for it as a userName, and find nobody";
  const isAddress = (format === "Okta username" || format === "Email") && !hasSuffix;
  return name !== "email" || isAddress ? undefined : "Okta would ask for an e-mail address, which no user name here is";
}
