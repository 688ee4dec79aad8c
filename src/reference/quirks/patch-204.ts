import { accepted } from "../../scim/answers.ts";
import { noContent, said, unnoticed } from "../layers/layer.ts";
import { both, patches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patch204: Quirk = {
  id: "patch-204",
  title: "A PATCH is answered 204.",
  kind: "legal",
  noticedBy: unnoticed,
  // Whoever asks for attributes gets them (RFC 7644 §3.5.2).
  wrap: said(
    both(patches, ({ path }) => !path.includes("attributes=")),
    (answer) => (accepted(answer) ? noContent : answer),
  ),
};
