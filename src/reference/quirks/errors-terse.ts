import { text } from "../../scim/json.ts";
import { said, unnoticed, withError, without } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** Of these the RFCs want to be told what they are (RFC 7644 §3.4.2.2, RFC 9865 §2.1). */
const demanded = new Set(["invalidFilter", "invalidCursor"]);

export const errorsTerse: Quirk = {
  id: "errors-terse",
  title: "Errors say no more than they must.",
  kind: "legal",
  noticedBy: unnoticed,
  spec: ["spec-error-detail"],
  wrap: said(anything, (answer) =>
    withError(answer, (error) =>
      demanded.has(text(error, "scimType") ?? "")
        ? error
        : without(error, "detail", ...(answer.status === 409 ? [] : ["scimType"])),
    ),
  ),
};
