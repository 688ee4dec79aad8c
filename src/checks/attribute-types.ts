import type { Check } from "../model.ts";
import { schemaCheck } from "./kit/check.ts";

export const attributeTypes: Check = schemaCheck(
  {
    id: "attribute-types",
    title: "Attributes have the types of their schema",
    level: "must",
    okta: "blocks",
    consequence:
      "Okta cannot parse the user and drops it, in an import with an error, in an update with a failed task.",
    cite: ["RFC 7643 §2.3", "RFC 7643 §8.7.1"],
    fix: "Send every core attribute with its RFC 7643 type: lists as lists of objects, names as objects, text as strings.",
  },
  "types",
);
