import { inBoth, said, withHeaders } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const createNoLocation: Quirk = {
  id: "create-no-location",
  title: "A create is answered without a Location header.",
  kind: "faulty",
  noticedBy: inBoth("location"),
  wrap: said(creates, (answer) => withHeaders(answer, { location: undefined })),
};
