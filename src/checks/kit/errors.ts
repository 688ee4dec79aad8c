/** What the two checks of error bodies share. */
import type { Answer, Finding } from "../../model.ts";
import { brief } from "../../scim/brief.ts";
import { isObject } from "../../scim/json.ts";
import { owner, violations } from "../../scim/schemas.ts";
import { finding } from "./check.ts";

export function errorFindings({ json, text }: Answer): readonly Finding[] {
  if (!isObject(json)) return finding("body", "a SCIM Error", text === "" ? "an empty body" : brief(json ?? text));
  return violations("error", json).flatMap((one) =>
    owner(one, "error") === "error-status" ? [] : finding(one.at, one.expected, one.actual),
  );
}
