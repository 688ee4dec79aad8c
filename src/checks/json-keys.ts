import type { Check } from "../model.ts";
import { canonical } from "../scim/canonical.ts";
import { hidden } from "../scim/raw.ts";
import type { Finding } from "../model.ts";
import { atMost, bodies, check, type Seen } from "./kit/check.ts";

const sameKey = ({ answer }: Seen): readonly Finding[] =>
  hidden(answer)
    .filter(({ fact }) => fact === "duplicate-key")
    .map(({ at }) => ({ at, expected: "once", actual: "twice" }));
const sameName = (seen: Seen): readonly Finding[] =>
  bodies(seen).flatMap(({ at, shape, json }) =>
    canonical(shape, json).duplicates.map((one) => ({
      at: at + one.at,
      expected: "once",
      actual: one.keys.join(" and "),
    })),
  );

export const jsonKeys: Check = check(
  {
    id: "json-keys",
    title: "No attribute stands twice in one object",
    level: "must",
    okta: "degrades",
    consequence: "Which of the two values Okta takes is anybody's guess, and it writes that one back.",
    cite: ["RFC 7643 §2.1"],
    fix: "Send every attribute once; names that differ in case only are the same attribute.",
  },
  (seen) => atMost([...sameKey(seen), ...sameName(seen)]),
  ({ answer }) => answer.json !== undefined,
);
