/** How the app of a profile proves itself. docs/okta-wire.md §1 */
import type { AppKind, Authentication, TokenClient } from "../model.ts";
import type { AuthenticationFile, ClientFile, Open, Reference } from "./file.ts";
import type { Path } from "./path.ts";
import type { Source } from "./source.ts";
import type { Vault } from "./vault.ts";

/** Complete but for what the command line is to give: the token, or the whole header. */
export interface Awaiting {
  readonly mode: "bearer" | "header";
  readonly awaits: "token";
}
export interface Credentials {
  readonly authentication: Authentication | Awaiting;
  /** What is to replace it. */
  readonly nextAuthentication?: Authentication;
}

export function credentialsOf(kind: AppKind, file: AuthenticationFile, source: Source, vault: Vault): Credentials {
  const at = (key: string): Path => ["authentication", key];
  const secret = (key: string, from: Reference): string => vault.secret(at(key), from);
  /** A header can carry visible ASCII only, and no blanks around it. */
  const header = (key: string, from: Reference): string => {
    const found = secret(key, from).trim();
    if (/^[\u0020-\u007e]+$/.test(found)) return found;
    throw source.mistake(at(key), "holds characters that no header can carry");
  };
  const endpoint = (key: string, from: Open): string => {
    const url = vault.open(at(key), from);
    const wrong = wrongUrl(url);
    if (wrong !== undefined) throw source.mistake(at(key), wrong);
    return url;
  };
  const client = ({ scope, ...given }: ClientFile): TokenClient => ({
    tokenEndpoint: endpoint("tokenEndpoint", given.tokenEndpoint),
    clientId: vault.open(at("clientId"), given.clientId),
    clientSecret: secret("clientSecret", given.clientSecret),
    clientAuthentication: given.clientAuthentication,
    ...(scope === undefined ? {} : { scope }),
  });
  switch (file.mode) {
    case "bearer": {
      const { mode, token, nextToken } = file;
      return {
        authentication: token === undefined ? { mode, awaits: "token" } : { mode, token: header("token", token) },
        ...(nextToken && { nextAuthentication: { mode, token: header("nextToken", nextToken) } }),
      };
    }
    case "header": {
      if (kind === "aiw") throw source.mistake(at("mode"), NO_HEADER);
      const { mode, value, nextValue } = file;
      return {
        authentication: value === undefined ? { mode, awaits: "token" } : { mode, value: header("value", value) },
        ...(nextValue && { nextAuthentication: { mode, value: header("nextValue", nextValue) } }),
      };
    }
    case "basic": {
      const user = vault.open(at("username"), file.username);
      if (user.includes(":")) throw source.mistake(at("username"), "holds a colon, which would end it (RFC 7617 §2)");
      return { authentication: { mode: "basic", user, password: secret("password", file.password) } };
    }
    case "client-credentials":
      return { authentication: { mode: file.mode, ...client(file) } };
    case "authorization-code": {
      const { mode, redirectPort, refreshToken } = file;
      const authorizationEndpoint = endpoint("authorizationEndpoint", file.authorizationEndpoint);
      return {
        authentication: {
          mode,
          authorizationEndpoint,
          redirectPort,
          ...client(file),
          ...(refreshToken && { refreshToken: secret("refreshToken", refreshToken) }),
        },
      };
    }
  }
}

export const NO_HEADER = "a wizard app always writes Bearer before the token: that is mode bearer";

/** What is wrong with the address of something that is not the target; undefined: nothing. It is not repeated. */
export function wrongUrl(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return "must be a URL with http:// or https://";
  const { username, password, hash } = new URL(text);
  if (username !== "" || password !== "") return "holds credentials, which do not belong into an address";
  return hash === "" ? undefined : "holds a fragment (#), which no request carries";
}

/** @param token as typed on the command line: the token, or in mode "header" the header's whole value */
export function completed(authentication: Authentication | Awaiting, token: string): Authentication {
  if (!("awaits" in authentication)) return authentication;
  return authentication.mode === "bearer" ? { mode: "bearer", token } : { mode: "header", value: token };
}
