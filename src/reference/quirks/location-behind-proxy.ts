import { said, unnoticed, withHeaders } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const locationBehindProxy: Quirk = {
  id: "location-behind-proxy",
  title: "The Location header has the host as the server sees it, behind a proxy.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(creates, (answer) =>
    withHeaders(answer, { location: answer.headers["location"]?.replace(/^https?:\/\/[^/]*/, "http://10.0.0.7:8080") }),
  ),
};
