import type { Check } from "../../../model.ts";
import { refusalCheck } from "../../kit/trial.ts";

export const patchNoTarget: Check = refusalCheck(
  {
    id: "patch-no-target",
    title: "A PATCH with replace and a filter that matches nothing is refused",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not ask for this; a client that corrects what is not there takes it for done.",
    cite: ["RFC 7644 §3.5.2.3", "RFC 7644 §3.12"],
    fix: 'Answer 400 with "scimType": "noTarget" where no value matches.',
  },
  "noTarget",
);
