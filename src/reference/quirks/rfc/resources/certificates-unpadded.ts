import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const certificatesUnpadded: Quirk = {
  id: "certificates-unpadded",
  title: "Certificates are shown without the signs that fill the last four letters up.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withValues(answer, "x509Certificates", (one) => ({ ...one, value: (text(one, "value") ?? "").replace(/=+$/, "") })),
  ),
};
