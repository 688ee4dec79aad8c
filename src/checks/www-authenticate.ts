import type { Check } from "../model.ts";
import { check, finding } from "./kit/check.ts";

export const wwwAuthenticate: Check = check(
  {
    id: "www-authenticate",
    title: "A 401 names the authentication schemes",
    level: "should",
    okta: "tolerates",
    consequence: "Okta has its credentials from the administrator.",
    cite: ["RFC 7644 §2"],
    fix: "Send WWW-Authenticate: Bearer (or what you support) with every 401.",
  },
  ({ answer }) =>
    answer.headers["www-authenticate"] === undefined
      ? finding("WWW-Authenticate", "the schemes you support", "nothing")
      : [],
  ({ answer }) => answer.status === 401,
);
