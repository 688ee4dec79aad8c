/** The three grants of OAuth 2.0 that lead to a token here (RFC 6749 §4.1, §4.4, §6), by oauth4webapi. */
import * as oauth from "oauth4webapi";
import type { TokenClient } from "../model.ts";
import type { Token } from "./authorizer.ts";
import { basic, inForm } from "./basic.ts";
import type { Consent } from "./consent.ts";
import { endpoint, hopeless } from "./failure.ts";
import { tokenFrom, type TokenFetch, type TokenOptions } from "./token-endpoint.ts";

export interface Grants {
  readonly clientCredentials: () => Promise<Token>;
  readonly refresh: (refreshToken: string) => Promise<Token>;
  readonly code: (consent: Consent) => Promise<Token>;
}

/** @throws AuthorizationError where what was given cannot be a client */
export function grants(given: TokenClient, options: TokenOptions & { readonly secrets: Set<string> }): Grants {
  const { clientId, clientSecret, scope } = given;
  const url = endpoint(given.tokenEndpoint, "token endpoint");
  if (clientId === "") throw hopeless("the client id is empty");
  if (clientSecret === "") throw hopeless("the client secret is empty");
  // Nobody has said who the issuer is, nor is anything checked against it.
  const server: oauth.AuthorizationServer = { issuer: url.origin, token_endpoint: url.href };
  const client: oauth.Client = { client_id: clientId };
  // The library's own Basic encodes hyphens and full stops, too, which a server that forgets to decode takes for others.
  const proof: oauth.ClientAuth =
    given.clientAuthentication === "basic"
      ? (_server, _client, _body, headers) =>
          headers.set("authorization", basic(inForm(clientId), inForm(clientSecret)))
      : oauth.ClientSecretPost(clientSecret);
  // A test environment need not have TLS; the target need not, either.
  const by = (fetch: TokenFetch): oauth.TokenEndpointRequestOptions => ({
    [oauth.customFetch]: fetch,
    [oauth.allowInsecureRequests]: true,
    headers: { "user-agent": "scim-okta-test" },
  });
  const wanted = scope === undefined || scope === "" ? undefined : { scope };
  return {
    clientCredentials: () =>
      tokenFrom(url, "client credentials", options, async (fetch) => {
        const answer = await oauth.clientCredentialsGrantRequest(server, client, proof, wanted ?? {}, by(fetch));
        return oauth.processClientCredentialsResponse(server, client, answer);
      }),
    refresh: async (refreshToken) => {
      const token = await tokenFrom(url, "refresh token", options, async (fetch) => {
        const answer = await oauth.refreshTokenGrantRequest(server, client, proof, refreshToken, by(fetch));
        return oauth.processRefreshTokenResponse(server, client, answer);
      });
      // RFC 6749 §6: the old one goes on where there is no new one.
      return { refreshToken, ...token };
    },
    code: ({ parameters, redirectUri, verifier }) =>
      tokenFrom(url, "code", options, async (fetch) => {
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          proof,
          parameters,
          redirectUri,
          verifier,
          by(fetch),
        );
        return oauth.processAuthorizationCodeResponse(server, client, answer);
      }),
  };
}
