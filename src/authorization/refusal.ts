/** What a token endpoint meant by its answer, and a way out. RFC 6749 §5.2 */
import type { Answer } from "../model.ts";
import { mediaType } from "../scim/answers.ts";
import { isObject, text } from "../scim/json.ts";
import { address, AuthorizationError, type Outlook, quoted } from "./failure.ts";

/** What is exchanged for a token. */
export type Grant = "client credentials" | "refresh token" | "code";

export const noToken = (url: URL, why: string, outlook?: Outlook): AuthorizationError =>
  new AuthorizationError(`no access token from ${address(url)}: ${why}`, outlook);

export function refusalOf(answer: Answer, url: URL, grant: Grant, secrets: ReadonlySet<string>): AuthorizationError {
  const { status, json } = answer;
  const error = text(json, "error");
  if (error !== undefined) {
    const said = saying(error, text(json, "error_description"), secrets);
    const outlook = error === "temporarily_unavailable" ? "passing" : outlookOf(status);
    return noToken(url, `it refused the ${grant} with ${status} and ${said}; ${wayOut(error, grant)}`, outlook);
  }
  const outlook = outlookOf(status);
  if (outlook !== "final")
    return noToken(
      url,
      `it answered ${status}; look at the log of the authorization server, or try again later`,
      outlook,
    );
  return noToken(url, `${otherwise(answer, url, secrets)}; is this the token endpoint?`, outlook);
}
/** RFC 6749 §4.1.2.1: what a server says of itself may be otherwise a moment later. A gateway is there before its server. */
function outlookOf(status: number): Outlook {
  if (status >= 502 && status <= 504) return "passing";
  return status >= 500 || status === 429 ? "unknown" : "final";
}
function otherwise(answer: Answer, url: URL, secrets: ReadonlySet<string>): string {
  const { status, json } = answer;
  const to = redirection(answer, url);
  if (to !== undefined) return `it answered ${status} and points to ${quoted(to, secrets)}`;
  if (!isObject(json)) return `it answered ${status} with ${kindOf(answer)}`;
  if (status !== 200) return `it answered ${status} and gave no reason`;
  return `${fault(json, secrets)} (RFC 6749 §5.1)`;
}
function redirection({ status, headers: { location } }: Answer, url: URL): string | undefined {
  if (status < 300 || status > 399 || location === undefined || !URL.canParse(location, url.href)) return undefined;
  const to = new URL(location, url);
  return /^https?:$/.test(to.protocol) ? address(to) : undefined;
}

/** `invalid_client ("Unknown client")` */
export function saying(error: string, description: string | undefined, secrets: ReadonlySet<string>): string {
  const more = description === undefined ? "" : quoted(description, secrets);
  return more === "" ? quoted(error, secrets) : `${quoted(error, secrets)} ("${more}")`;
}

const CLIENT = "check the client id and its secret, and whether the server wants them in a Basic header or in the form";
const WAYS_OUT: Readonly<Record<string, string>> = {
  invalid_client: CLIENT,
  invalid_scope: "ask for a scope that this client may have",
  unauthorized_client: "allow this client the grant at the authorization server",
  unsupported_grant_type: "allow this client the grant at the authorization server",
};
const SPENT: Readonly<Record<Grant, string>> = {
  "client credentials": CLIENT,
  "refresh token": "it may be expired, revoked or used already: consent in the browser again",
  code: "start again, for a code can be used once and for a short time only",
};
const wayOut = (error: string, grant: Grant): string =>
  error === "invalid_grant" ? SPENT[grant] : (WAYS_OUT[error] ?? "look at the log of the authorization server");

function kindOf(answer: Answer): string {
  if (answer.text.trim() === "") return "nothing";
  const html = /html/i.test(mediaType(answer)) || /^\s*<(!doctype|html)/i.test(answer.text);
  if (html) return "a web page";
  return answer.json === undefined ? "something that is not JSON" : "JSON that is not an object";
}
function fault(json: Answer["json"], secrets: ReadonlySet<string>): string {
  if ((text(json, "access_token") ?? "") === "") return "there is no access_token in its answer";
  const type = text(json, "token_type");
  if (type === undefined) return "there is no token_type in its answer";
  if (type.toLowerCase() !== "bearer") return `its token_type is not Bearer but ${quoted(type, secrets)}`;
  return "its answer has an expires_in, refresh_token or scope of the wrong type";
}
