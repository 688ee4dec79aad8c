import { accepted } from "../../scim/answers.ts";
import { said, withText } from "../layers/layer.ts";
import { patches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patch200WithoutBody: Quirk = {
  id: "patch-200-without-body",
  title: "A PATCH is answered 200 without a body.",
  kind: "faulty",
  noticedBy: { oin: ["patch-answer"], aiw: [] },
  wrap: said(patches, (answer) => (accepted(answer) ? withText(answer, "") : answer)),
};
