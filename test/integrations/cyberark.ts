/** CyberArk Identity: bearer tokens of its own making, user names by their suffix, and everything written with PUT. */
import { randomBytes } from "node:crypto";
import type { Answer, Wire } from "../../src/model.ts";
import { headerOf } from "../../src/reference/incoming.ts";
import { answerOf, text } from "../../src/scim/json.ts";
import { refusal, standIn, type StandIn } from "./stand-in.ts";

export const SUFFIX = "@acme.example";
export const CLIENT = "okta-service@acme.example";
export const PASSWORD = "pass+word/of: the service user";
export const TOKEN_PATH = "/oauth2/token/okta";

export interface CyberArk extends StandIn {
  /** Every token that was given out. */
  readonly tokens: readonly string[];
}
/** @param isActive asks whoever else gives out the tokens */
export async function cyberark(isActive?: (token: string) => Promise<boolean>): Promise<CyberArk> {
  const tokens: string[] = [];
  const target = await standIn({
    path: "/scim/v2",
    admits: async (authorization) => {
      const [, token = ""] = /^Bearer (\S+)$/.exec(authorization) ?? [];
      return isActive?.(token) ?? tokens.includes(token);
    },
    elsewhere: (wire) => (wire.method === "POST" && wire.path === TOKEN_PATH ? granted(wire, tokens) : undefined),
    refuses({ method, json }) {
      if (method === "PATCH") return refusal(501, "PATCH is not on offer.");
      const userName = text(json, "userName");
      if (userName === undefined || userName.toLowerCase().endsWith(SUFFIX)) return undefined;
      const suffix = userName.slice(userName.indexOf("@"));
      return refusal(400, `The login suffix ${suffix} is not known in this tenant.`, "invalidValue");
    },
  });
  return { ...target, tokens };
}
/** RFC 6749 §4.4 */
function granted(wire: Wire, tokens: string[]): Answer {
  const said = (status: number, body: object): Answer =>
    answerOf(status, { "content-type": "application/json" }, JSON.stringify(body));
  const form = new URLSearchParams(wire.body);
  const [, given = ""] = /^Basic (.+)$/.exec(headerOf(wire, "authorization") ?? "") ?? [];
  const [id, secret] = Buffer.from(given, "base64")
    .toString("utf8")
    .split(":")
    .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
  if (id !== CLIENT || secret !== PASSWORD) return said(401, { error: "invalid_client" });
  if (form.get("grant_type") !== "client_credentials") return said(400, { error: "unsupported_grant_type" });
  if (form.get("scope") !== "scim") return said(400, { error: "invalid_scope" });
  const token = randomBytes(24).toString("hex");
  tokens.push(token);
  return said(200, { access_token: token, token_type: "Bearer", expires_in: 3_600 });
}

export const envOf = (tokenEndpoint: string, suffix: string = SUFFIX): Readonly<Record<string, string>> => ({
  CYBERARK_TOKEN_ENDPOINT: tokenEndpoint,
  CYBERARK_CLIENT_ID: CLIENT,
  CYBERARK_CLIENT_SECRET: PASSWORD,
  CYBERARK_USER_NAME_SUFFIX: suffix,
});
