import type { Check } from "../../../model.ts";
import { accepted } from "../../../scim/answers.ts";
import { brief } from "../../../scim/brief.ts";
import { attribute } from "../../../scim/json.ts";
import { check, finding } from "../../kit/check.ts";
import { isFirstPage } from "../../kit/cursor.ts";
import { declined } from "../../kit/query.ts";

export const firstPageWithoutPreviousCursor: Check = check(
  {
    id: "first-page-without-previous-cursor",
    title: "The first page leads to none before it",
    level: "should",
    okta: "tolerates",
    consequence: "Okta pages by index; clients that go backwards find no end.",
    cite: ["RFC 9865 §2"],
    fix: "Send previousCursor with later pages only.",
  },
  (seen) => {
    if (!accepted(seen.answer)) return declined;
    const previous = attribute(seen.answer.json, "previousCursor") ?? null;
    return isFirstPage(seen) && previous !== null ? finding("/previousCursor", "nothing", brief(previous)) : [];
  },
);
