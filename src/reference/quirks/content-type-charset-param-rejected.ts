import { headerOf } from "../incoming.ts";
import { inBoth, refused } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const contentTypeCharsetParamRejected: Quirk = {
  id: "content-type-charset-param-rejected",
  title: "Bodies whose media type has a parameter are refused.",
  kind: "faulty",
  noticedBy: inBoth("create-accepted"),
  wrap: refused((wire) => wire.body !== undefined && /;/.test(headerOf(wire, "content-type") ?? ""), 415),
};
