import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withValues } from "../../../layers/layer.ts";
import { users } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const certificatesPacked: Quirk = {
  id: "certificates-packed",
  title: "Certificates are shown together with the one of who issued them, in one value.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["certificate-single"],
  wrap: said(users, (answer) =>
    withValues(answer, "x509Certificates", (one) => ({
      ...one,
      value: Buffer.concat([
        Buffer.from(text(one, "value") ?? "", "base64"),
        Buffer.from(text(one, "value") ?? "", "base64"),
      ]).toString("base64"),
    })),
  ),
};
