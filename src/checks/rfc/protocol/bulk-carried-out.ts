import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { brief } from "../../../scim/brief.ts";
import { bulkCheck, isDone } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkCarriedOut: Check = bulkCheck(
  {
    id: "bulk-carried-out",
    title: "The operations of a bulk request are carried out",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client that does has to send every operation once more by itself.",
    cite: ["RFC 7644 §3.7"],
    fix: "Do for each operation what the same request would have done by itself, or do not advertise bulk.supported.",
  },
  (_, operations) =>
    operations
      .filter((one) => one.result !== undefined && one.code !== undefined && !isDone(one))
      .flatMap(({ operation, result, at }) =>
        finding(`${at}/status`, `2xx for ${text(operation, "method")} ${text(operation, "path")}`, brief(result)),
      ),
);
