import type { Check, Json } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { unassigned } from "../../../scim/compare.ts";
import { attribute, isArray } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const configUris: Check = documentCheck(
  {
    id: "config-uris",
    title: "The configuration links to documentation that a browser can open",
    level: "should",
    okta: "tolerates",
    consequence: "Okta does not read it; people who follow the link get nowhere.",
    cite: ["RFC 7643 §5"],
    fix: "Make every documentationUri and specUri a whole http or https URL, or leave it out.",
  },
  (document) => {
    const schemes = attribute(document, "authenticationSchemes");
    return [
      ...broken("/documentationUri", attribute(document, "documentationUri")),
      ...(isArray(schemes) ? schemes : []).flatMap((scheme, index) =>
        ["specUri", "documentationUri"].flatMap((name) =>
          broken(`/authenticationSchemes/${index}/${name}`, attribute(scheme, name)),
        ),
      ),
    ];
  },
);
const broken = (at: string, uri: Json | undefined): ReturnType<typeof finding> =>
  unassigned(uri) || (typeof uri === "string" && /^https?:\/\//i.test(uri) && URL.canParse(uri))
    ? []
    : finding(at, "an http or https URL", brief(uri));
