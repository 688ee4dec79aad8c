import { inBoth, said, withHeaders } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const authNoWwwAuthenticate: Quirk = {
  id: "auth-no-www-authenticate",
  title: "A 401 does not say how to authenticate.",
  kind: "faulty",
  noticedBy: inBoth("www-authenticate"),
  wrap: said(anything, (answer) => withHeaders(answer, { "www-authenticate": undefined })),
};
