import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const membersShape: Check = schemaCheck(
  {
    id: "members-shape",
    title: "Members are a list of objects with a string value",
    level: "must",
    okta: "degrades",
    consequence: "Okta cannot tell who is in the group.",
    cite: ["RFC 7643 §4.2", "RFC 7643 §2.4"],
    fix: 'Send members as [{"value": "<user id>"}]; an empty group may leave it out.',
  },
  "members",
);
