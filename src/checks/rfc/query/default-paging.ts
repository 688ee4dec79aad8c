import type { Check } from "../../../model.ts";
import { accepted, resourcesOf, totalOf } from "../../../scim/answers.ts";
import { attribute, text } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";
import { declined } from "../../kit/query.ts";

export const defaultPaging: Check = check(
  {
    id: "default-paging",
    title: "Without paging parameters the list is paged as the target says",
    level: "may",
    okta: "tolerates",
    consequence: "Okta says where each page starts; clients that leave it to the server cannot read on.",
    cite: ["RFC 9865 §2.4", "RFC 9865 §4"],
    fix: "Page by the method that pagination.defaultPaginationMethod names where neither cursor nor startIndex is given.",
  },
  ({ answer }, { discovered }) => {
    const pagination = attribute(discovered.config, "pagination");
    const method = text(pagination, "defaultPaginationMethod");
    const isBoth = attribute(pagination, "cursor") === true && attribute(pagination, "index") === true;
    if (!isBoth || method === undefined) return { notApplicable: "not-advertised", why: "the target names no default" };
    if (!accepted(answer)) return declined;
    const [held, total] = [resourcesOf(answer.json).length, totalOf(answer.json)];
    if (total === undefined || held >= total)
      return { notApplicable: "not-exercised", why: "everybody is on the page" };
    const name = method === "cursor" ? "nextCursor" : "startIndex";
    return attribute(answer.json, name) === undefined
      ? finding(`/${name}`, `present, for paging by ${method}`, "nothing")
      : [];
  },
);
