/** An app profile as it stands in a file: valid by its schema, and with the defaults of what it leaves out. */
import { Ajv } from "ajv";
import type { AppKind, Json, Mapping, PasswordPolicy, UserNameFormat } from "../model.ts";
import { fault } from "./fault.ts";
import { schema } from "./schema.ts";
import type { Source } from "./source.ts";

export type Reference = { readonly env: string } | { readonly file: string };
/** A text, or where it is. */
export type Open = string | Reference;
type Switches = Readonly<Record<string, boolean>>;

export interface ProfileFile {
  readonly kind: AppKind;
  readonly name?: string;
  readonly baseUrl?: Open;
  readonly uniqueIdentifierField?: string;
  readonly applicationUsernameFormat: UserNameFormat;
  readonly userOperations?: Switches;
  readonly groupOperations?: { readonly batchSize: number };
  readonly attributes: {
    readonly unmapped: readonly string[];
    readonly mapped: readonly (Mapping & { readonly value?: Json })[];
    readonly values: Readonly<Record<string, Json>>;
  };
  readonly authentication: AuthenticationFile;
  readonly target: TargetFile;
}
export type AuthenticationFile =
  | { readonly mode: "bearer"; readonly token?: Reference; readonly nextToken?: Reference }
  | { readonly mode: "header"; readonly value?: Reference; readonly nextValue?: Reference }
  | { readonly mode: "basic"; readonly username: Open; readonly password: Reference }
  | ({ readonly mode: "client-credentials" } & ClientFile)
  | ({
      readonly mode: "authorization-code";
      readonly authorizationEndpoint: Open;
      readonly redirectPort: number;
      readonly refreshToken?: Reference;
    } & ClientFile);
export interface ClientFile {
  readonly tokenEndpoint: Open;
  readonly clientId: Open;
  readonly clientSecret: Reference;
  readonly scope?: string;
  readonly clientAuthentication: "basic" | "post";
}
export interface TargetFile {
  readonly userNameSuffix?: Open;
  readonly requiredAttributes: Readonly<Record<string, Json>>;
  readonly passwordPolicy: PasswordPolicy;
  readonly headers: Readonly<Record<string, Open>>;
  readonly certificateAuthority?: string;
  readonly clientCertificate?: string;
  readonly clientKey?: Reference;
  readonly passphrase?: Reference;
  readonly proxy?: Open;
}

let compiled: ReturnType<typeof compile> | undefined;
const compile = () =>
  new Ajv({
    strict: true,
    // Which keys there are is said by the branches, which keys there must be above them.
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    useDefaults: true,
    verbose: true,
  }).compile<ProfileFile>(schema);

export function checkProfile(source: Source): ProfileFile {
  compiled ??= compile();
  const data = structuredClone(source.data);
  if (compiled(data)) return data;
  // The last error is of the outermost keyword; those before it are its reasons.
  const { path, reason } = fault(compiled.errors?.at(-1), source.data);
  throw source.mistake(path, reason);
}
