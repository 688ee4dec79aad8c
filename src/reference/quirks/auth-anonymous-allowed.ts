import { lettingIn } from "../layers/credentials.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const authAnonymousAllowed: Quirk = {
  id: "auth-anonymous-allowed",
  title: "Whoever comes without a token is let in.",
  kind: "faulty",
  noticedBy: inBoth("no-token-refused"),
  wrap: lettingIn((authorization) => authorization === undefined),
};
