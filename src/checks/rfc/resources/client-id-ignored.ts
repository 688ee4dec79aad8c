import type { Check } from "../../../model.ts";
import { accepted, idOf } from "../../../scim/answers.ts";
import { text } from "../../../scim/json.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";

export const clientIdIgnored: Check = check(
  {
    id: "client-id-ignored",
    title: "An id that a client chooses is passed over",
    level: "must",
    okta: "tolerates",
    consequence: "Okta sends no id with a create; whoever may choose ids can take those of others.",
    cite: ["RFC 7643 §3.1", "RFC 7644 §3.3"],
    fix: "Make the id yourself, and neither use nor refuse the one in the body of a POST.",
  },
  (seen) => {
    if (!accepted(seen.answer)) return statusFinding(seen, "201, the id in the body being ignored");
    const chosen = text(seen.request.body, "id");
    return chosen !== undefined && idOf(seen.answer.json) === chosen
      ? finding("/id", "an id of the server's own", `${chosen}, which the client chose`)
      : [];
  },
);
