import { passedOver } from "../../../layers/attributes.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const certificatesNotKept: Quirk = {
  id: "certificates-not-kept",
  title: "Certificates, nicknames and profile pages are passed over.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: passedOver("x509Certificates", "nickName", "profileUrl"),
};
