import { lettingIn } from "../layers/credentials.ts";
import { inBoth } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const authAnyTokenAccepted: Quirk = {
  id: "auth-any-token-accepted",
  title: "Whoever comes with any token is let in.",
  kind: "faulty",
  noticedBy: inBoth("wrong-token-refused"),
  wrap: lettingIn((authorization) => authorization !== undefined),
};
