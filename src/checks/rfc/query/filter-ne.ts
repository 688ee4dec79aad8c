import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterNe: Check = filterCheck({
  id: "filter-ne",
  title: "ne finds whoever has another value",
  level: "should",
  okta: "tolerates",
  consequence: "Okta asks for equal values alone; clients that leave somebody out with ne get them all the same.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: "Let ne match where the value is not identical, with the same rules of case as eq.",
});
