import type { Check } from "../../../model.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, isArray, text } from "../../../scim/json.ts";
import { finding } from "../../kit/check.ts";
import { documentCheck } from "../../kit/documents.ts";

export const authenticationSchemes: Check = documentCheck(
  {
    id: "authentication-schemes",
    title: "The configuration describes how clients prove themselves",
    level: "must",
    okta: "tolerates",
    consequence: "Okta is told by its administrator; other clients do not know how to begin.",
    cite: ["RFC 7643 §5"],
    fix: "List authenticationSchemes, each with a type, a name and a description.",
  },
  (document) => {
    const schemes = attribute(document, "authenticationSchemes");
    if (!isArray(schemes)) return finding("/authenticationSchemes", "a list", brief(schemes));
    return schemes.flatMap((scheme, index) =>
      ["type", "name", "description"]
        .filter((name) => text(scheme, name) === undefined)
        .flatMap((name) =>
          finding(`/authenticationSchemes/${index}/${name}`, "a string", brief(attribute(scheme, name))),
        ),
    );
  },
);
