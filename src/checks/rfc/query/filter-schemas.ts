import type { Check } from "../../../model.ts";
import { filterCheck } from "../../kit/query.ts";

export const filterSchemas: Check = filterCheck({
  id: "filter-schemas",
  title: "A filter can ask for a schema",
  level: "may",
  okta: "tolerates",
  consequence: "Okta does not ask for it; clients that look for people with an extension find nobody.",
  cite: ["RFC 7644 §3.4.2.2"],
  fix: 'Let schemas eq "…" match whoever has that schema, or answer 400 invalidFilter.',
});
