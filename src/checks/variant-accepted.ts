import type { Check } from "../model.ts";
import { check, expectAccepted } from "./kit/check.ts";

export const variantAccepted: Check = check(
  {
    id: "variant-accepted",
    title: "A form that Okta is said to have sent is accepted",
    level: "may",
    okta: "tolerates",
    consequence: "Okta's client is not known to send it today. Should it do so, the task would fail.",
    cite: ["RFC 7644 §3", "okta-wire §13"],
    fix: "Accept it if it costs little.",
  },
  expectAccepted,
);
