import type { Check } from "../../model.ts";
import { accepted, pathname } from "../../scim/answers.ts";
import { check } from "../kit/check.ts";
import { assertion } from "../kit/runscope.ts";

const idIn = (path: string): string => decodeURIComponent(pathname(path).split("/")[2] ?? "");

export const specIdAsAsked: Check = check(
  {
    id: "spec-id-as-asked",
    title: "Okta's SPEC test needs the id that it asked for",
    level: "must",
    okta: "blocks",
    consequence: `Okta's SPEC test ends at "Required Test: Get Users/{{id}}", and without it no integration is taken for review.`,
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.4.1"],
    fix: "Show every user with the same id in lists and alone, in the same spelling.",
  },
  ({ answer, request }) =>
    accepted(answer)
      ? assertion(answer.json, ["id"], "equal", { wanted: idIn(request.path) })
      : { blocked: "nobody was shown" },
);
