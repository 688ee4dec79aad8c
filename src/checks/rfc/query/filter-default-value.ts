import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterDefaultValue: Check = filterCheck({
  id: "filter-default-value",
  title: "A filter goes by the default value that was shown",
  level: "should",
  okta: "tolerates",
  consequence:
    "Okta says of everybody whether they are active; clients that leave it to the server filter by another value than they were shown.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Store the default, or compare with it, where the client gave no value.",
});
