import type { Check } from "../../../model.ts";
import { check, finding } from "../../kit/check.ts";

export const bodyCharset: Check = check(
  {
    id: "body-charset",
    title: "Bodies are labelled with no other charset than UTF-8",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads every body as UTF-8; a client that believes the label reads other names.",
    cite: ["RFC 7644 §3.8"],
    fix: "Send bodies in UTF-8, and either no charset in Content-Type or utf-8.",
  },
  ({ answer }) => {
    const [, charset] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(answer.headers["content-type"] ?? "") ?? [];
    return charset === undefined || /^utf-?8$/i.test(charset) ? [] : finding("Content-Type", "utf-8", charset);
  },
);
