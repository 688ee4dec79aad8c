/** Why there is no token, in one line that can be shown to anybody. */
import { redactor } from "../reporters/redact.ts";

/**
 * `final`: the same question would get the same answer, so it is not asked again. `passing`: whoever was asked is not
 * there yet, as far as one can see.
 */
export type Outlook = "final" | "passing" | "unknown";
export class AuthorizationError extends Error {
  readonly outlook: Outlook;
  constructor(message: string, outlook: Outlook = "unknown") {
    super(message);
    this.outlook = outlook;
  }
}
export const hopeless = (message: string): AuthorizationError => new AuthorizationError(message, "final");

const MOST = 300;
/**
 * What a server said, fit to be quoted: no secret, no control character, not too long. Nothing of it is left where it
 * holds a secret that is too short to be told from other words.
 */
export function quoted(text: string, secrets: ReadonlySet<string>): string {
  const clean = redactor(secrets)(text).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, " ");
  if ([...secrets].some((secret) => secret !== "" && clean.includes(secret))) return "…";
  return clean.length > MOST ? `${clean.slice(0, MOST)}…` : clean.trim();
}

/** An address without its query, which may hold anything. */
export const address = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

/** @throws AuthorizationError where the text is no address that can be asked */
export function endpoint(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw hopeless(`the ${name} is not a URL that begins with http:// or https://`);
  if (url.username + url.password !== "")
    throw hopeless(`the ${name} contains credentials; they are given as client id and client secret instead`);
  return url;
}
