import { inBoth, said, withHeaders } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createLocationElsewhere: Quirk = {
  id: "create-location-elsewhere",
  title: "The Location of what is created is the endpoint, not the resource.",
  kind: "faulty",
  noticedBy: inBoth("location"),
  wrap: said(creates, (answer) =>
    withHeaders(answer, { location: answer.headers["location"]?.replace(/\/[^/]*$/, "") }),
  ),
};
