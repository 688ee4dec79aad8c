import { accepted } from "../../../../scim/answers.ts";
import { said, noContent, unnoticed } from "../../../layers/layer.ts";
import { both, patches } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAttributes204: Quirk = {
  id: "patch-attributes-204",
  title: "A PATCH that asks for attributes is answered 204.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-attributes-answer"],
  wrap: said(
    both(patches, ({ path }) => path.includes("attributes=")),
    (answer) => (accepted(answer) ? noContent : answer),
  ),
};
