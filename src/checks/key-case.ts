import type { Check } from "../model.ts";
import { canonical } from "../scim/canonical.ts";
import { atMost, bodies, check } from "./kit/check.ts";

export const keyCase: Check = check(
  {
    id: "key-case",
    title: "Attribute names are spelled as the RFCs spell them",
    level: "should",
    okta: "tolerates",
    consequence: "Okta reads some names in any case, but nobody promises it for all of them.",
    cite: ["RFC 7643 §2.1", "okta-wire §3"],
    fix: "Spell attributes as RFC 7643 does: Resources, totalResults, userName, externalId.",
  },
  (seen) =>
    atMost(
      bodies(seen).flatMap(({ at, shape, json }) =>
        canonical(shape, json).renamed.map((one) => ({ at: at + one.at, expected: one.to, actual: one.from })),
      ),
    ),
  (seen) => bodies(seen).length > 0,
);
