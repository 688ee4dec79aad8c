import { said, unnoticed, withHeaders } from "../../../layers/layer.ts";
import { isProfiled } from "../../../layers/profiled.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const etagWithoutW: Quirk = {
  id: "etag-without-w",
  title: "The ETag of people with a profile page is their version without the W/.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["version-as-etag"],
  wrap: said(on("GET /Users/{id}"), (answer) =>
    isProfiled(answer.json) ? withHeaders(answer, { etag: answer.headers["etag"]?.replace("W/", "") }) : answer,
  ),
};
