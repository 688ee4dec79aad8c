import type { Check, Examined, Json, Resource } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { attribute, isObject, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { instantOf } from "../../kit/instants.ts";
import { unexercised } from "../../kit/shown.ts";

/** Of a part that reads before a change and after it. Whoever has not stored the change had nothing to note. */
function moved(before: Resource, after: Resource): Examined {
  if (text(before, "displayName") === text(after, "displayName")) return unexercised("the change was not stored");
  const [was, is] = [before, after].map((one) => instantOf(attribute(one, "meta"), "lastModified"));
  if (was === undefined || is === undefined) return { blocked: "it has no dates" };
  return is.ms > was.ms ? [] : finding("/meta/lastModified", `later than ${was.text}`, is.text);
}

export const modifiedMoves: Check = {
  id: "modified-moves",
  title: "A change is noted in lastModified",
  level: "should",
  okta: "tolerates",
  consequence: "Okta does not look at dates; a client that asks for what has changed since never hears of it.",
  cite: ["RFC 7643 §3.1"],
  fix: "Set meta.lastModified with every write that changes something.",
  start() {
    let first: Json | undefined;
    return {
      see({ answer }) {
        if (!accepted(answer) || !isObject(answer?.json)) return { blocked: "it could not be read" };
        const before = first;
        first ??= answer.json;
        return isObject(before) ? moved(before, answer.json) : undefined;
      },
    };
  },
};
