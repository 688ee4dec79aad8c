import type { Check } from "../../../model.ts";
import { check, statusFinding } from "../../kit/check.ts";

export const unknownEndpointRefused: Check = check(
  {
    id: "unknown-endpoint-refused",
    title: "An endpoint that does not exist is refused",
    level: "must",
    okta: "tolerates",
    consequence: "Okta asks for no such endpoint; a client that asks which endpoints there are is misled.",
    cite: ["RFC 7644 §3.12"],
    fix: "Answer 404 for every path that you do not serve, also where a web application answers everything else.",
  },
  (seen) => {
    const { status } = seen.answer;
    return (status >= 400 && status < 500) || status === 501 ? [] : statusFinding(seen, "404");
  },
);
