/** strongDM: a header that is taken literally, people who are known by their e-mail addresses, groups to be read. */
import { attribute, isArray, isObject, text } from "../../src/scim/json.ts";
import type { Json } from "../../src/model.ts";
import { refusal, standIn, type StandIn } from "./stand-in.ts";

/** Two blanks, and a word that is no scheme's usual spelling: whoever tidies it up is not let in. */
export const HEADER = "bearer  {sdm.TOKEN+/=}; of the admin UI";

export const strongdm = (): Promise<StandIn> =>
  standIn({
    path: "/scim/okta/v2",
    admits: (authorization) => authorization === HEADER,
    refuses({ method, path, json }) {
      if (path.startsWith("/Groups") && method !== "GET") return refusal(501, "Roles are made in strongDM.");
      if (method !== "POST" && method !== "PUT") return undefined;
      const userName = text(json, "userName") ?? "";
      if (!/^[^@\s]+@[^@\s]+$/.test(userName)) return refusal(400, "userName must be an address.", "invalidValue");
      if (userName.toLowerCase() !== addressIn(json).toLowerCase())
        return refusal(400, `userName must be the primary address, ${addressIn(json)}.`, "invalidValue");
      return undefined;
    },
  });
function addressIn(user: Json | undefined): string {
  const emails = attribute(user, "emails");
  const primary = isArray(emails) ? emails.find((one) => isObject(one) && one["primary"] === true) : undefined;
  return text(primary, "value") ?? "";
}
