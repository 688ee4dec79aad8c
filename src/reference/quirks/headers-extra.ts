import { attribute, text } from "../../scim/json.ts";
import { said, unnoticed, withHeaders } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const headersExtra: Quirk = {
  id: "headers-extra",
  title: "Every answer has headers that nobody asked for, Location among them.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withHeaders(answer, {
      location: answer.headers["location"] ?? text(attribute(answer.json, "meta"), "location"),
      "cache-control": "no-store",
      "x-request-id": "5f2d",
      vary: "Accept, Authorization",
    }),
  ),
};
