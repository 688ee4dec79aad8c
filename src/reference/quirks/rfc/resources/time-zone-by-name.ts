import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const timeZoneByName: Quirk = {
  id: "time-zone-by-name",
  title: "Who is created without a time zone gets one, called by the name of a place.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["time-zone"],
  wrap: heard(on("POST /Users"), (wire) => withBody(wire, (body) => ({ timezone: "Bern time", ...body }))),
};
