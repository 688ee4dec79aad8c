import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";
import { declined } from "../../kit/query.ts";

export const cursorCharacters: Check = check(
  {
    id: "cursor-characters",
    title: "A cursor can stand in a URL as it is",
    level: "should",
    okta: "tolerates",
    consequence: "Okta pages by index; clients that put the cursor on the URL as it came are answered that it is none.",
    cite: ["RFC 9865 §2"],
    fix: "Make cursors of letters, digits and - . _ ~ alone: base64url in place of base64.",
  },
  (seen) => {
    if (!accepted(seen.answer)) return declined;
    return ["nextCursor", "previousCursor"].flatMap((name) => {
      const cursor = attribute(seen.answer.json, name) ?? null;
      const isPlain = cursor === null || (typeof cursor === "string" && /^[A-Za-z0-9._~-]+$/.test(cursor));
      return isPlain ? [] : finding(`/${name}`, "letters, digits and - . _ ~", brief(cursor));
    });
  },
);
