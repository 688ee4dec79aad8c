import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const languageByName: Quirk = {
  id: "language-by-name",
  title: "Who is created without a preferred language gets one, called by its name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["language-tags"],
  wrap: heard(on("POST /Users"), (wire) =>
    withBody(wire, (body) => ({ preferredLanguage: "Swiss German (Bern)", ...body })),
  ),
};
