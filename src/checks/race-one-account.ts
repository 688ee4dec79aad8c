import type { Check } from "../model.ts";
import { accepted, idOf } from "../scim/answers.ts";
import { finding } from "./kit/check.ts";

export const raceOneAccount: Check = {
  id: "race-one-account",
  title: "Creates of one user name that come at once make one account",
  level: "must",
  okta: "degrades",
  consequence: "There are two accounts for one person, or none; Okta manages one of them, the other keeps its access.",
  cite: ["RFC 7643 §4.1.1", "RFC 7644 §3.3", "okta-wire §12"],
  fix: "Let the database keep userName unique, without regard to case; to look first and insert then is a race.",
  start() {
    const made = new Set<string>();
    let refused = true;
    let unclear: string | undefined;
    return {
      see({ answer }) {
        const id = idOf(answer?.json);
        refused &&= answer?.status === 409;
        if (answer === undefined) unclear = "no answer came";
        else if (accepted(answer) && id === undefined) unclear = "a create was accepted, and its answer has no id";
        else if (accepted(answer) && id !== undefined) made.add(id);
        return undefined;
      },
      end() {
        if (made.size > 1) return finding("the answers", "one account", `${made.size} accounts`);
        if (refused) return finding("the answers", "one account", "none: each create was refused for the other");
        if (unclear !== undefined) return { blocked: unclear };
        return made.size === 1 ? [] : { blocked: "no create was accepted" };
      },
    };
  },
};
