/** Eptura: a bearer token, people without groups, a language that everybody must have, and an attribute of its own. */
import { isObject, text } from "../../src/scim/json.ts";
import { refusal, standIn, type StandIn } from "./stand-in.ts";

export const TOKEN = "eptura-made-this-token";
export const EXTENSION = "urn:ietf:params:scim:schemas:extension:eptura:2.0:User";

export const eptura = (): Promise<StandIn> =>
  standIn({
    path: "/scim/v2",
    admits: (authorization) => authorization === `Bearer ${TOKEN}`,
    options: { extensions: { [EXTENSION]: ["workspace"] } },
    refuses({ method, path, json }) {
      if (path.startsWith("/Groups")) return refusal(500, "Nobody asks for groups here.");
      const whole = method === "POST" || method === "PUT";
      if (!whole || !isObject(json) || isLanguage(text(json, "preferredLanguage"))) return undefined;
      return refusal(400, "preferredLanguage must be an ISO 639-1 code.", "invalidValue");
    },
  });
/** Two letters, and a language that has a name. */
const isLanguage = (code: string | undefined): boolean =>
  code !== undefined &&
  /^[a-z]{2}$/.test(code) &&
  new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code) !== undefined;
