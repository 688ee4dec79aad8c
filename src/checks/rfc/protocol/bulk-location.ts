import type { Check } from "../../../model.ts";
import { text } from "../../../scim/json.ts";
import { bulkCheck, isCreate, isDone } from "../../kit/bulk.ts";
import { finding } from "../../kit/check.ts";

export const bulkLocation: Check = bulkCheck(
  {
    id: "bulk-location",
    title: "Every result in a bulk response says where the resource is, but for a create that failed",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no bulk requests; a client never learns the ids of what it has had created.",
    cite: ["RFC 7644 §3.7", "RFC 7644 §3.7.3"],
    fix: "Put the address of the resource into location; of the results only that of a failed POST has none.",
  },
  (_, operations) =>
    operations
      .filter((one) => one.result !== undefined && (!isCreate(one) || isDone(one)))
      .filter(({ result }) => text(result, "location") === undefined)
      .flatMap(({ at }) => finding(`${at}/location`, "the address of the resource", "nothing")),
);
