/** The Okta app that is simulated: what is switched on in it, what it maps, how it proves itself. */
import type { Header, Json } from "./wire.ts";

/** Which of Okta's two dialects is spoken: a catalog (OIN) app or one made with the App Integration Wizard. docs/okta-wire.md §2 */
export type AppKind = "oin" | "aiw";
/** What an administrator switches on and off in an app. What is off is not sent. docs/okta-wire.md §12 */
export type Feature =
  | "import-users"
  | "import-groups"
  | "create-users"
  | "update-users"
  | "update-user-names"
  | "deactivate-users"
  | "sync-password"
  | "push-groups"
  | "change-groups"
  | "delete-groups"
  | "rename-groups"
  | "import-schema"
  | "governance"
  | "token-rotation";
/** What the Application username of a person is made of. */
export type UserNameFormat = "Okta username" | "Email" | "Okta username prefix" | "Email prefix";
/** One line of the app's attribute mappings, in the words of Okta's Profile Editor. docs/okta-wire.md §11 */
export interface Mapping {
  /** The attribute of the person in Okta, such as "title". */
  readonly attribute: string;
  /** Where it goes, such as "name.givenName" or "emails.^[primary==true].value". */
  readonly externalName: string;
  /** The schema's URN. */
  readonly externalNamespace: string;
}
/** Okta's words for what a password must hold. */
export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly symbol: boolean;
}
/** The Okta app integration that is simulated. */
export interface App {
  readonly kind: AppKind;
  /** What the people who made it call it. */
  readonly name: string;
  readonly features: ReadonlySet<Feature>;
  /** Whether users are PATCHed where Okta can; otherwise they are read and PUT. A wizard app never PATCHes. */
  readonly patchesUsers: boolean;
  /** The attribute of a person in Okta whose value the look-up asks for, as a userName. */
  readonly uniqueIdentifier: string;
  readonly userNameFormat: UserNameFormat;
  /** Stands at the end of every user name, such as "@example.com"; absent: the domain of the run. */
  readonly userNameSuffix?: string;
  readonly mappings: readonly Mapping[];
  /** What everybody has, by attribute: the target asks for it, or the administrator has set it. */
  readonly values: Readonly<Record<string, Json>>;
  readonly passwordPolicy: PasswordPolicy;
  /** Changes of members in one PATCH at most. */
  readonly batchSize: number;
}
/** How Okta proves itself to the target, secrets and all. Never printed. docs/okta-wire.md §1 */
export type Authentication =
  | { readonly mode: "bearer"; readonly token: string }
  /** The whole value of the Authorization header, sent as typed. */
  | { readonly mode: "header"; readonly value: string }
  | { readonly mode: "basic"; readonly user: string; readonly password: string }
  | ({ readonly mode: "client-credentials" } & TokenClient)
  | ({
      readonly mode: "authorization-code";
      readonly authorizationEndpoint: string;
      /** On 127.0.0.1, where the browser is sent back to; 0 is any free one. */
      readonly redirectPort: number;
      /** From an earlier consent; no browser is needed then. */
      readonly refreshToken?: string;
    } & TokenClient);
export interface TokenClient {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  /** How the client proves itself to the token endpoint: a Basic header or the form (RFC 6749 §2.3.1). */
  readonly clientAuthentication: "basic" | "post";
}
/** What stands between this machine and the target. PEM texts, not files. */
export interface Network {
  /** Beside Okta's own. */
  readonly headers: readonly Header[];
  /** Authorities that are trusted beside the usual ones. */
  readonly ca?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** http:// or https://, with credentials where it asks for them. */
  readonly proxy?: string;
}
/**
 * How it is known that Okta sends something: its client does today, it did or is said to, its own tests do, or nobody
 * has seen the exact form. Variants and guesses are never more than a warning.
 */
export type Evidence = "client" | "variant" | "okta-test" | "guess";
