import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const certificatesAsPem: Quirk = {
  id: "certificates-as-pem",
  title: "Certificates are shown as PEM texts.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["certificates-base64"],
  wrap: said(users, (answer) =>
    withValues(answer, "x509Certificates", (one) => ({
      ...one,
      value: `-----BEGIN CERTIFICATE-----\n${text(one, "value")}\n-----END CERTIFICATE-----`,
    })),
  ),
};
