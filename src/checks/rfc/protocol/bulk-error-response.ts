import type { Check, Finding } from "../../../model.ts";
import { attribute, isObject, text } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { violations } from "../../../scim/schemas.ts";
import { bulkCheck, isDone, type Done } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

function errorIn({ result, code, at }: Done): readonly Finding[] {
  const response = attribute(result, "response");
  if (!isObject(response)) return finding(`${at}/response`, "a SCIM Error", brief(response));
  const [wrong] = violations("error", response);
  if (wrong !== undefined) return finding(`${at}/response${wrong.at}`, wrong.expected, wrong.actual);
  const status = text(response, "status");
  return code === undefined || Number(status) === code
    ? []
    : finding(`${at}/response/status`, `${code}, as the result has it`, `${status}`);
}
export const bulkErrorResponse: Check = bulkCheck(
  {
    id: "bulk-error-response",
    title: "The result of a failed operation holds a SCIM Error with the same status",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client cannot tell its user why an operation has failed.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.12"],
    fix: "Put the Error that the operation would have been answered by itself into response, with the status of the result.",
  },
  (_, operations) => operations.filter((one) => one.result !== undefined && !isDone(one)).flatMap(errorIn),
);
