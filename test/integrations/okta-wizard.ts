/** Whatever somebody connects with the App Integration Wizard: it writes with PUT, and asks for people by any field. */
import type { Answer, Wire } from "../../src/model.ts";
import { type Front, refusal, standIn, type StandIn } from "./stand-in.ts";

export interface Directory {
  readonly admits: Front["admits"];
  readonly scheme?: string;
  /** The attribute that people are known by; Okta asks for it as a userName all the same. */
  readonly identifier?: string;
  /** Answers beside SCIM, such as a token endpoint's. */
  readonly elsewhere?: (wire: Wire) => Answer | undefined;
}
export const wizardTarget = ({ admits, scheme = "Bearer", identifier, elsewhere }: Directory): Promise<StandIn> =>
  standIn({
    path: "/scim/v2",
    admits,
    scheme,
    refuses: ({ method }) => (method === "PATCH" ? refusal(501, "PATCH is not on offer.") : undefined),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(identifier === undefined ? {} : { understands: askedBy(identifier) }),
  });
const askedBy =
  (identifier: string) =>
  (wire: Wire): Wire => ({ ...wire, path: wire.path.replace("filter=userName%20eq", `filter=${identifier}%20eq`) });
