import type { Check } from "../../../model.ts";
import { isList } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { sameText } from "../../../scim/compare.ts";
import { isObject, text } from "../../../scim/json.ts";
import { check, finding, statusFinding } from "../../kit/check.ts";
import { isRefused, unoffered } from "../../kit/documents.ts";

export const singleDocuments: Check = check(
  {
    id: "single-documents",
    title: "A schema or resource type that is asked for by its id is answered with that one",
    level: "must",
    okta: "tolerates",
    consequence: "Okta reads the lists; other clients take something else for what they have asked for.",
    cite: ["RFC 7644 §4", "RFC 7643 §7", "RFC 7644 §3.4.1"],
    fix: "Answer GET /Schemas/{URN} and GET /ResourceTypes/{id} with the document itself, not with a list.",
  },
  (seen) => {
    const { status, json } = seen.answer;
    if (isRefused(status)) return unoffered(seen);
    if (status !== 200) return statusFinding(seen, "200");
    if (!isObject(json)) return { blocked: "the answer is no JSON object" };
    if (isList(json)) return finding("body", "one document", "a list");
    const wanted = decodeURIComponent(seen.request.path.split("/")[2] ?? "");
    const id = text(json, "id");
    return sameText(id ?? "", wanted) ? [] : finding("/id", wanted, brief(id));
  },
);
