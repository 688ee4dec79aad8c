import type { Check } from "../../../model.ts";
import { resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const endpointsRelative: Check = documentCheck(
  {
    id: "endpoints-relative",
    title: "Endpoints of resource types are relative to the base URL",
    level: "should",
    okta: "tolerates",
    consequence:
      "Okta puts the base URL before what it reads here, and so do other clients: a whole URL leads nowhere.",
    cite: ["RFC 7643 §6"],
    fix: 'Write "/Users" or "Users", not a whole URL.',
  },
  (document) =>
    resourcesOf(document).flatMap((type, index) => {
      const endpoint = text(type, "endpoint") ?? "";
      const isWhole = /^[a-z][a-z\d+.-]*:|^\/\//i.test(endpoint);
      return isWhole ? finding(`/Resources/${index}/endpoint`, "a path below the base URL", brief(endpoint)) : [];
    }),
);
