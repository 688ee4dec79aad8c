import type { Check } from "../model.ts";
import { finding } from "./kit/check.ts";

export const retryAfterTold: Check = {
  id: "retry-after-told",
  title: "Whoever is asked to slow down in a burst is told in seconds for how long",
  level: "may",
  okta: "degrades",
  consequence:
    "Okta waits five minutes and twice as long each time after that; after ten tries the task has failed. A burst of some hundred people takes hours.",
  cite: ["RFC 7644 §3.12", "okta-wire §12"],
  fix: "Send Retry-After in whole seconds with every 429 (RFC 6585 §4), and let a client with a token have more than a handful of requests at once.",
  start: () => ({
    see({ answer, heldOff = [] }) {
      const last = answer?.status === 429 ? [answer.headers["retry-after"] ?? ""] : [];
      const [untold] = [...heldOff, ...last].filter((said) => !/^\d+$/.test(said));
      if (untold === undefined) return [];
      return finding("Retry-After", "whole seconds, with each 429", untold === "" ? "no Retry-After" : untold);
    },
  }),
};
