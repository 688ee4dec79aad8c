import type { Check } from "../../../model.ts";
import { check, finding } from "../../kit/check.ts";

export const meLocation: Check = check(
  {
    id: "me-location",
    title: "An answer from /Me says where the resource really is",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for /Me; a client has no address that stays, should it lose its token.",
    cite: ["RFC 7644 §3.11"],
    fix: "Send Location with the permanent address of the resource whenever you answer a request to /Me.",
  },
  ({ answer }) => {
    const { status, headers } = answer;
    if (status >= 400) return { notApplicable: "not-exercised", why: `/Me is answered ${status}` };
    const location = headers["location"];
    if (location === undefined) return finding("Location", "the permanent address of the resource", "nothing");
    const isAlias = /\/me\/?$/i.test(location.replace(/[?#].*$/, ""));
    return isAlias ? finding("Location", "the permanent address of the resource", location) : [];
  },
);
