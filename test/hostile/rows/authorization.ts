/** Token endpoints that are as hostile as the target. */
import type { Aim, Row } from "../bench.ts";
import { flood, HEAD, refuses, silence } from "../moments.ts";
import { type Deed, send, server, TOKEN } from "../server.ts";

const SECRET = "client-secret-0001";
/** The target is the reference server; what is hostile is where its token comes from. */
const tokensFrom =
  (deed: Deed, refused = false) =>
  async (): Promise<Aim> => {
    const issuer = await server({ when: () => true, deed });
    const target = await server({ when: () => refused, deed: refuses(401) });
    const tokenEndpoint = `http://${issuer.host}/token`;
    return {
      ...target,
      authentication: {
        mode: "client-credentials",
        tokenEndpoint,
        clientId: "okta",
        clientSecret: SECRET,
        clientAuthentication: "post",
      },
      close: () => {
        issuer.close();
        target.close();
      },
    };
  };
const issues = (more: object): Deed => says(200, { access_token: TOKEN, token_type: "Bearer", ...more });
const says =
  (status: number, body: unknown): Deed =>
  ({ response }) =>
    send(response, { status, headers: { "content-type": "application/json" }, text: JSON.stringify(body) });

export const authorization: readonly Row[] = [
  {
    does: "has a token endpoint that shows a web page",
    target: tokensFrom(refuses(200, { "content-type": "text/html" }, "<!doctype html>")),
    says: "it answered 200 with a web page; is this the token endpoint?",
    code: 3,
  },
  {
    does: "has a token endpoint that refuses with colours, and says the secret",
    target: tokensFrom(says(400, { error: "invalid_client\x1b[31m", error_description: `\r\nno ${SECRET}\u202e` })),
    says: "it refused the client credentials with 400",
    code: 3,
    never: new RegExp(SECRET),
  },
  {
    does: "has a token endpoint that never answers",
    target: tokensFrom(silence),
    timeoutMs: 300,
    says: "no answer within 300 ms",
    code: 3,
  },
  {
    does: "has a token endpoint that answers without end",
    target: tokensFrom(flood(`${HEAD}\r\n`, " ".repeat(65_536))),
    says: "the body of the answer is larger than 10000000 bytes",
    code: 3,
  },
  {
    does: "has a token endpoint that redirects elsewhere, where the secret would go",
    target: tokensFrom(refuses(307, { location: "http://127.0.0.1:9/token" })),
    says: "it answered 307 and points to http://127.0.0.1:9/token",
    code: 3,
  },
  {
    does: "issues a token with a line break and a header in it",
    target: tokensFrom(issues({ access_token: "token-one\r\nX-Evil: 1" })),
    says: "the one it gave has characters that no header can carry",
    code: 3,
  },
  {
    does: "issues a token of a megabyte",
    target: tokensFrom(issues({ access_token: "x".repeat(1_000_000) })),
    says: "the one it gave has more than 16000 characters, which no header can carry",
    code: 3,
  },
  {
    does: "issues tokens that expire at once",
    target: tokensFrom(issues({ expires_in: 0 })),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "issues tokens that expired in the past",
    target: tokensFrom(issues({ expires_in: -1e9 })),
    says: "its answer has an expires_in, refresh_token or scope of the wrong type",
    code: 3,
  },
  {
    does: "issues tokens that last for 1e308 seconds",
    target: tokensFrom(issues({ expires_in: 1e308 })),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "issues new tokens for ever, and refuses each",
    target: tokensFrom(issues({}), true),
    says: "the target refused the token and the one fetched anew (401)",
    code: 3,
  },
];
