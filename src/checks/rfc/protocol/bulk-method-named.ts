import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { eachResult } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkMethodNamed: Check = eachResult(
  {
    id: "bulk-method-named",
    title: "Every result in a bulk response names the method of its operation",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta sends no bulk requests; a client has to guess to which operation a result without bulkId belongs.",
    cite: ["RFC 7644 §3.7"],
    fix: "Repeat the method of the operation in its result.",
  },
  (result, at) =>
    /^(POST|PUT|PATCH|DELETE|GET)$/i.test(text(result, "method") ?? "")
      ? []
      : finding(`${at}/method`, "POST, PUT, PATCH or DELETE", brief(result["method"])),
);
