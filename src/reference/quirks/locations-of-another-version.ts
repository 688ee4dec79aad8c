import { said, unnoticed, withText } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const locationsOfAnotherVersion: Quirk = {
  id: "locations-of-another-version",
  title: "Locations in bodies have another version of the protocol in them than the Location header.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => withText(answer, answer.text.replaceAll("/scim/v2/", "/scim/v2.0/"))),
};
