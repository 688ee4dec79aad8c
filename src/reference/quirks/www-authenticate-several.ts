import { said, unnoticed, withHeaders } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const wwwAuthenticateSeveral: Quirk = {
  id: "www-authenticate-several",
  title: "A 401 names two authentication schemes.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    answer.status === 401
      ? withHeaders(answer, { "www-authenticate": 'Basic realm="scim", charset="UTF-8", Bearer realm="scim"' })
      : answer,
  ),
};
