import { errorBody } from "../../../errors.ts";
import { asksBy } from "../../../layers/filters.ts";
import { refusal, said, unnoticed, withText } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const tooManyRefusedWell: Quirk = {
  id: "too-many-refused-well",
  title: "Whoever asks for more than a hundred is refused, and told why.",
  kind: "legal",
  noticedBy: unnoticed,
  // Nobody is told more than that Okta would not be content.
  rfc: ["listing-offered"],
  wrap: said(asksBy("count", /^(1\d[1-9]|[2-9]\d\d)$/), () =>
    withText(refusal(400), JSON.stringify({ ...errorBody(400, "Ask for fewer."), scimType: "tooMany" })),
  ),
};
