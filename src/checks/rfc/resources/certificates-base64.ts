import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { text } from "../../../scim/json.ts";
import { shownCheck, unexercised, valuesIn } from "../../kit/shown.ts";

/** Either alphabet, with its padding or without (RFC 7643 §2.3.6). */
const base64 = /^(?:[A-Za-z0-9+/]*|[A-Za-z0-9_-]*)={0,2}$/;

export const certificatesBase64: Check = shownCheck(
  {
    id: "certificates-base64",
    title: "Certificates are written in base64",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not map certificates; a client cannot decode this one.",
    cite: ["RFC 7643 §2.3.6", "RFC 7643 §4.1.2"],
    fix: "Send the DER bytes in base64 on one line, without the lines around a PEM text.",
  },
  (shown) => {
    const certificates = valuesIn(shown, "x509Certificates");
    if (certificates.length === 0) return unexercised("the target keeps no certificates");
    return certificates.flatMap((one, index) => {
      const value = text(one, "value");
      return value === undefined || (base64.test(value) && value.replace(/=+$/, "").length % 4 !== 1)
        ? []
        : [{ at: `/x509Certificates/${index}/value`, expected: "base64", actual: brief(value) }];
    });
  },
);
