import { text } from "../../../../scim/json.ts";
import { said, unnoticed, withHeaders, withMeta } from "../../../layers/layer.ts";
import { isProfiled } from "../../../layers/profiled.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const versionInSmallLetters: Quirk = {
  id: "version-in-small-letters",
  title: "The version of people with a profile page begins with a small w.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["version-form"],
  wrap: said(on("GET /Users/{id}"), (answer) => {
    if (!isProfiled(answer.json)) return answer;
    const small = (version: string): string => version.replace("W/", "w/");
    const known = withMeta(answer, (meta) => ({ ...meta, version: small(text(meta, "version") ?? "") }));
    return withHeaders(known, { etag: small(answer.headers["etag"] ?? "") });
  }),
};
