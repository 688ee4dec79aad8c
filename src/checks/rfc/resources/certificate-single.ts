import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { shownCheck, unexercised, valuesIn } from "../../kit/shown.ts";

/** The length of the first ASN.1 sequence, its header included; undefined: it begins with none. */
function firstSequence(bytes: Buffer): number | undefined {
  const [tag, short = 0] = bytes;
  if (tag !== 0x30 || bytes.length < 2) return undefined;
  if (short < 0x80) return 2 + short;
  const digits = short - 0x80;
  return digits >= 1 && digits <= 4 && bytes.length >= 2 + digits
    ? 2 + digits + bytes.readUIntBE(2, digits)
    : undefined;
}
const isBase64 = (value: string): boolean => /^[\w+/-]*={0,2}$/.test(value);

/** A text that is no base64 is the finding of "certificates-base64". */
export const certificateSingle: Check = shownCheck(
  {
    id: "certificate-single",
    title: "Every certificate has a value of its own",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not map certificates; a client reads the first one and misses the others.",
    cite: ["RFC 7643 §4.1.2"],
    fix: "Give each certificate an entry in x509Certificates; a value is one DER certificate and nothing else.",
  },
  (shown) => {
    const values = valuesIn(shown, "x509Certificates").map((one) => text(one, "value") ?? "");
    if (values.length === 0) return unexercised("the target keeps no certificates");
    return values.flatMap((value, index) => {
      const bytes = Buffer.from(value, "base64");
      const length = firstSequence(bytes);
      if (value === "" || !isBase64(value) || length === bytes.length) return [];
      const actual = length === undefined ? "no DER" : `${bytes.length} bytes, of which ${length} are the first`;
      return [{ at: `/x509Certificates/${index}/value`, expected: "one certificate in DER", actual }];
    });
  },
);
