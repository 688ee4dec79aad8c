import type { Check } from "../model.ts";
import type { Finding } from "../model.ts";
import { differenceFindings, isUnknown } from "./kit/stored.ts";

export const storedAtOnce: Check = {
  id: "stored-at-once",
  title: "What was written can be read at once",
  level: "should",
  okta: "tolerates",
  consequence: "Okta leaves a quarter of a second between two requests; it may read what was before and write it back.",
  cite: ["RFC 7644 §3.1", "okta-wire §12"],
  fix: "Answer reads from the place that writes go to, or wait until the replica has caught up.",
  start() {
    const readings: (readonly Finding[])[] = [];
    return {
      see({ about = "", answer }, past) {
        const intended = past.intended(about);
        if (isUnknown(intended)) return { blocked: intended.unknown };
        if (answer === undefined) return { blocked: "no answer came" };
        readings.push(differenceFindings(intended, answer.json));
        return undefined;
      },
      end: () => (readings.length === 2 && readings[1]?.length === 0 ? readings[0] : []),
    };
  },
};
