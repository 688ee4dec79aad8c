import { said, unnoticed, withHeaders } from "../../../layers/layer.ts";
import { isProfiled } from "../../../layers/profiled.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const contentLocationOfList: Quirk = {
  id: "content-location-of-list",
  title: "The Content-Location of people with a profile page is that of the list of users.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["content-location"],
  wrap: said(on("GET /Users/{id}"), (answer) =>
    isProfiled(answer.json)
      ? withHeaders(answer, { "content-location": answer.headers["content-location"]?.replace(/\/[^/]*$/, "") })
      : answer,
  ),
};
