import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const endpointsServed: Check = check(
  {
    id: "endpoints-served",
    title: "There is something at the endpoint of every resource type",
    level: "must",
    okta: "tolerates",
    consequence:
      "Okta provisions at /Users and /Groups whatever is told; other clients look for resources where there are none.",
    cite: ["RFC 7643 §6", "RFC 7644 §3.4.2"],
    fix: "Serve every endpoint that /ResourceTypes names, or take the resource type off the list.",
  },
  // Whether clients may list what is there is another question: 403, 405 and 501 say that they may not.
  (seen) => {
    const { status } = seen.answer;
    const isMissing = status === 404 || status === 410 || (status >= 500 && status !== 501);
    return isMissing ? statusFinding(seen, "a list, or a refusal that says that it cannot be listed") : [];
  },
);
