import { attribute, isObject } from "../../scim/json.ts";
import { completed, having, said, unnoticed, withEach, withMeta, withValues } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const nullsInside: Quirk = {
  id: "nulls-inside",
  title: "What a name, an e-mail address, a member or meta does not have is shown as null.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) => {
    const meta = withMeta(answer, (one) => completed(one, { version: null }));
    const named = withEach(meta, (one) => {
      const name = attribute(one, "name");
      return isObject(name) ? having(one, { name: completed(name, { formatted: null, middleName: null }) }) : one;
    });
    const emails = withValues(named, "emails", (one) => completed(one, { display: null }));
    return withValues(emails, "members", (one) => completed(one, { type: null, display: null }));
  }),
};
