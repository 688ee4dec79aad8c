import type { Check } from "../../../model.ts";
import { pathname, resourcesOf } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute, text } from "../../../scim/json.ts";
import { atMost, finding } from "../../kit/check.ts";
import { endpointCheck } from "../../kit/documents.ts";

export const resourceTypeInMeta: Check = endpointCheck(
  {
    id: "resource-type-in-meta",
    title: "Resources name their resource type as /ResourceTypes does",
    level: "must",
    okta: "tolerates",
    consequence: "Okta knows what it has asked for; other clients cannot tell what they have before them.",
    cite: ["RFC 7643 §6", "RFC 7643 §3.1"],
    fix: "Put the name of the resource type into meta.resourceType, letter by letter.",
  },
  (types, { request, answer }) => {
    const names = types.flatMap((type) => text(type, "name") ?? []);
    if (names.length === 0) return { blocked: `the resource type at ${pathname(request.path)} has no name` };
    return atMost(
      resourcesOf(answer.json).flatMap((one, index) => {
        const stated = text(attribute(one, "meta"), "resourceType");
        return stated === undefined || names.includes(stated)
          ? []
          : finding(`/Resources/${index}/meta/resourceType`, names.join(" or "), brief(stated));
      }),
    );
  },
);
