/** A real authorization server on the loopback interface, which gives out tokens and says what they are worth. */
import { once } from "node:events";
import { createServer } from "node:http";
import Provider from "oidc-provider";
import { parseJson } from "../../src/scim/json.ts";

const INSPECTOR = "scim-server";
const INSPECTORS_SECRET = "of-the-scim-server";

export interface Client {
  readonly id: string;
  readonly secret: string;
}
export interface Authority {
  readonly tokenEndpoint: string;
  readonly authorizationEndpoint: string;
  /** As a resource server asks (RFC 7662). */
  isActive(token: string): Promise<boolean>;
  close(): void;
}
/**
 * @param machine gets tokens with its secret alone
 * @param app gets them once somebody has consented
 */
export async function authority(machine: Client, app: Client): Promise<Authority> {
  const web = createServer();
  web.listen(0, "127.0.0.1");
  await once(web, "listening");
  const address = web.address();
  const issuer = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : ""}`;
  const answer = providerOf(issuer, machine, app).callback();
  web.on("request", (request, response) => void answer(request, response));
  return {
    tokenEndpoint: `${issuer}/token`,
    // OpenID Connect Core §11
    authorizationEndpoint: `${issuer}/auth?prompt=consent`,
    async isActive(token) {
      const body = new URLSearchParams({ token, client_id: INSPECTOR, client_secret: INSPECTORS_SECRET });
      const said = parseJson(await (await fetch(`${issuer}/token/introspection`, { method: "POST", body })).text());
      return typeof said === "object" && said !== null && "active" in said && said["active"] === true;
    },
    close() {
      web.close();
      web.closeAllConnections();
    },
  };
}
function providerOf(issuer: string, machine: Client, app: Client): Provider {
  const none = { redirect_uris: [], response_types: [] };
  return new Provider(issuer, {
    clients: [
      {
        ...none,
        client_id: machine.id,
        client_secret: machine.secret,
        grant_types: ["client_credentials"],
        scope: "scim",
      },
      {
        ...none,
        client_id: INSPECTOR,
        client_secret: INSPECTORS_SECRET,
        grant_types: [],
        token_endpoint_auth_method: "client_secret_post",
      },
      {
        client_id: app.id,
        client_secret: app.secret,
        // Any port of the loopback interface goes for such a client (RFC 8252 §7.3).
        application_type: "native",
        redirect_uris: ["http://127.0.0.1/callback"],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
      },
    ],
    scopes: ["openid", "offline_access", "scim"],
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      introspection: { enabled: true },
    },
    ttl: {
      AccessToken: 600,
      ClientCredentials: 600,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      RefreshToken: 600,
      Session: 600,
    },
    cookies: { keys: ["for the tests"] },
  });
}
