import type { Check } from "../../../model.ts";
import { sameText } from "../../../scim/compare.ts";
import { text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { shownCheck } from "../../kit/shown.ts";

/** Of a person to whom the client gave none. */
export const nickNameOwn: Check = shownCheck(
  {
    id: "nick-name-own",
    title: "The nickName is not the user name once more",
    level: "may",
    okta: "tolerates",
    consequence: "Okta does not map nickName; people are called by what they sign in with.",
    cite: ["RFC 7643 §4.1.1"],
    fix: "Leave nickName out where nobody has given one.",
  },
  (shown) => {
    const [nickName, userName] = [text(shown, "nickName"), text(shown, "userName")];
    if (nickName === undefined || userName === undefined || !sameText(nickName, userName)) return [];
    return finding("/nickName", "what people are called by, or nothing", nickName);
  },
);
