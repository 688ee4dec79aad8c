import { said, unnoticed, withHeaders, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const urisRelative: Quirk = {
  id: "uris-relative",
  title: "Locations and references are relative.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => {
    const relative = (text: string): string => text.replaceAll(/https?:\/\/[^"]*?\/(?=(Users|Groups)\/)/g, "../");
    const { location } = answer.headers;
    return withText(withHeaders(answer, { location: location && relative(location) }), relative(answer.text));
  }),
};
