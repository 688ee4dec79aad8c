import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { optional } from "../../../scim/discovered.ts";
import { attribute } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const configFeatures: Check = documentCheck(
  {
    id: "config-features",
    title: "The configuration says of every optional feature whether it is supported",
    level: "must",
    okta: "tolerates",
    consequence: "Okta has its own settings for this; other clients have to guess.",
    cite: ["RFC 7643 §5"],
    fix: "Give patch, bulk, filter, changePassword, sort and etag each a supported of true or false, as JSON booleans.",
  },
  (document) =>
    optional.flatMap((feature) => {
      const supported = attribute(attribute(document, feature), "supported");
      return typeof supported === "boolean" ? [] : finding(`/${feature}/supported`, "true or false", brief(supported));
    }),
);
