import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { attribute, text } from "../../../scim/json.ts";
import { endpoints, kindOf } from "../../../scim/kinds.ts";
import { check, finding } from "../../kit/check.ts";

export const createdResourceType: Check = check(
  {
    id: "created-resource-type",
    title: "What is created is of its endpoint's type",
    level: "must",
    okta: "tolerates",
    consequence: "Okta knows by the address what it has made; other clients go by meta.resourceType.",
    cite: ["RFC 7644 §3.3.1", "RFC 7643 §3.1"],
    fix: 'Set meta.resourceType by the endpoint of the create: "User" below /Users, "Group" below /Groups.',
  },
  ({ request, answer }, { discovered }) => {
    if (!accepted(answer)) return { blocked: "the create was not accepted" };
    const kind = kindOf(request.path) ?? "User";
    const type = discovered.resourceTypes?.find((one) => text(one, "endpoint") === endpoints[kind]);
    const wanted = text(type, "name") ?? kind;
    const shown = text(attribute(answer.json, "meta"), "resourceType");
    // That there is none is the finding of "meta".
    return shown === undefined || shown === wanted ? [] : finding("/meta/resourceType", wanted, shown);
  },
);
