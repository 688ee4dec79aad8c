import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const patchRemoveWithoutPath: Check = refusalCheck(
  {
    id: "patch-remove-without-path",
    title: "A PATCH with remove and no path is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; a client that forgets the path may empty the whole resource.",
    cite: ["RFC 7644 §3.5.2.2"],
    fix: 'Answer 400 with "scimType": "noTarget".',
  },
  "noTarget",
);
