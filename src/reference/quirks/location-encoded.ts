import { said, unnoticed, withHeaders } from "../layers/layer.ts";
import { creates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const encoded = (char: string): string => `%${char.charCodeAt(0).toString(16)}`;

export const locationEncoded: Quirk = {
  id: "location-encoded",
  title: "Every letter and digit of an id is percent-encoded in the Location header.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(creates, (answer) => {
    const { location } = answer.headers;
    return withHeaders(answer, {
      location: location?.replace(/[^/]+$/, (id) => id.replaceAll(/(?<!%|%.)\w/g, encoded)),
    });
  }),
};
