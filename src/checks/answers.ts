import type { Check, Examined, Lost } from "../model.ts";
import { finding } from "./kit/check.ts";

export const answers: Check = {
  id: "answers",
  title: "Every request gets an answer",
  level: "must",
  okta: "blocks",
  consequence:
    "The task fails; for a deactivation Okta does not try again, and the person keeps access until somebody notices.",
  cite: ["RFC 7644 §3.12", "okta-wire §12"],
  fix: "Answer every request within 60 seconds, with an Error if need be; look for crashes, dropped connections and slow queries.",
  standing: () => true,
  start: () => ({
    see: ({ lost }) => (lost === undefined ? [] : missing(lost)),
  }),
};
/** Where no token was to be had, or nobody waited any more, the target was not asked. */
const missing = ({ lost, why }: Lost): Examined =>
  lost === "unauthorized" || lost === "interrupted"
    ? { blocked: why }
    : finding("the exchange", "an answer", `${lost}: ${why}`);
