/** The authentication modes. */
import type { Authentication } from "../../model.ts";
import { open, type Schema, secret, text } from "./kit.ts";

type Mode = Authentication["mode"];

const client: Schema = {
  tokenEndpoint: open("Access token endpoint URI"),
  clientId: open("Client ID"),
  clientSecret: secret("Client Secret"),
  scope: text("Scopes, separated by blanks"),
  clientAuthentication: {
    type: "string",
    enum: ["basic", "post"],
    default: "basic",
    description: "How the client proves itself to the token endpoint: a Basic header or the form",
  },
};
const clientKeys = ["tokenEndpoint", "clientId", "clientSecret"];
const mode = (name: Mode, description: string, properties: Schema, required: readonly string[] = []): Schema => ({
  type: "object",
  additionalProperties: false,
  description,
  required: ["mode", ...required],
  properties: { mode: { type: "string", const: name }, ...properties },
});
/** Okta's words for each: a wizard app says Basic Auth, HTTP Header and OAuth 2, the catalog's templates say their names. */
export const modes: Readonly<Record<Mode, Schema>> = {
  bearer: mode("bearer", "Wizard: HTTP Header. Catalog: OAuth Bearer Token", {
    token: secret("The token; absent: --token or SCIM_TOKEN"),
    nextToken: secret("The token that is to replace it"),
  }),
  header: mode("header", "Catalog: Header Auth. The value is sent as typed", {
    value: secret("The whole value of the Authorization header; absent: --token or SCIM_TOKEN"),
    nextValue: secret("The value that is to replace it"),
  }),
  basic: mode("basic", "Basic Auth", { username: open("Username"), password: secret("Password") }, [
    "username",
    "password",
  ]),
  "client-credentials": mode(
    "client-credentials",
    "The bearer token is obtained with the credentials of a client, without anybody's consent",
    client,
    clientKeys,
  ),
  "authorization-code": mode(
    "authorization-code",
    "OAuth 2: an administrator gives consent in the browser",
    {
      authorizationEndpoint: open("Authorization endpoint URI"),
      ...client,
      redirectPort: {
        type: "integer",
        minimum: 0,
        maximum: 65535,
        default: 0,
        description: "Port of the redirect URI to register, http://127.0.0.1:PORT/callback; 0 is any free one",
      },
      refreshToken: secret("From an earlier consent; no browser is needed then"),
    },
    ["authorizationEndpoint", ...clientKeys],
  ),
};
