import type { Check } from "../../../model.ts";
import { check, expectStatus } from "../../kit/check.ts";

export const unknownEndpointStatus: Check = check(
  {
    id: "unknown-endpoint-status",
    title: "An endpoint that does not exist is answered 404",
    level: "should",
    okta: "tolerates",
    consequence: "Okta asks for no such endpoint; other clients go by the 404.",
    cite: ["RFC 7644 §3.12"],
    fix: "Answer 404 for every path that you do not serve.",
  },
  (seen) => {
    const { status } = seen.answer;
    if ((status < 400 || status >= 500) && status !== 501) return { blocked: `the answer was ${status}` };
    return expectStatus(seen, 404, 501);
  },
);
