import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { text } from "../../../scim/json.ts";
import { shownCheck, valuesIn } from "../../kit/shown.ts";

export const emailForm: Check = shownCheck(
  {
    id: "email-form",
    title: "E-mail addresses have a mailbox and a domain",
    level: "should",
    okta: "tolerates",
    consequence: "Okta takes the text for the address of a person whom it imports.",
    cite: ["RFC 7643 §4.1.2"],
    fix: "Put addresses such as ada@example.com into emails; a name without a domain is no address.",
  },
  (shown) =>
    valuesIn(shown, "emails").flatMap((one, index) => {
      const value = text(one, "value");
      return value === undefined || /^.+@[^@\s]+$/s.test(value)
        ? []
        : [{ at: `/emails/${index}/value`, expected: "mailbox@domain", actual: brief(value) }];
    }),
);
