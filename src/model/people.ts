/** Whom the run makes up. */
import type { Json } from "./wire.ts";

export interface Profile {
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string;
  readonly email: string;
  readonly locale: string;
  /** Whatever else the app may map, by attribute. */
  readonly more: Readonly<Record<string, Json>>;
}
export interface Person extends Profile {
  readonly alias: string;
  /** The Okta user id, which Okta sends as externalId. */
  readonly externalId: string;
  /** Random; goes along with a create whether passwords are synced or not. */
  readonly password: string;
  /** The person's own, which is synced. */
  readonly ownPassword: string;
  /** Roles and entitlements of the target; absent: Okta does not manage them. */
  readonly grants?: readonly Grant[];
  /** The user name before it was changed. */
  readonly formerUserName?: string;
  /** What the profile changes to when a suite updates it. */
  readonly alternative: Profile;
}
export interface Group {
  readonly alias: string;
  readonly displayName: string;
  readonly alternativeName: string;
  /** The name before the last rename. */
  readonly formerName?: string;
  /** Aliases of the people in it, as the Okta org has it. */
  readonly members: readonly string[];
}
/** A role or entitlement of the target. */
export interface Grant {
  readonly attribute: "roles" | "entitlements";
  readonly value: string;
  readonly display: string;
  /** The name of its resource type; entitlements only. */
  readonly type?: string;
}
