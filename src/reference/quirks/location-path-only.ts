import { said, unnoticed, withHeaders } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const locationPathOnly: Quirk = {
  id: "location-path-only",
  title: "The Location header has neither scheme nor host.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(creates, (answer) =>
    withHeaders(answer, { location: answer.headers["location"]?.replace(/^https?:\/\/[^/]*/, "") }),
  ),
};
