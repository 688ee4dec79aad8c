import { accepted } from "../../scim/answers.ts";
import { said, withStatus } from "../layers/layer.ts";
import { patches } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const patch202: Quirk = {
  id: "patch-202",
  title: "A PATCH is answered 202.",
  kind: "faulty",
  noticedBy: { oin: ["patch-answer"], aiw: [] },
  wrap: said(patches, (answer) => (accepted(answer) ? withStatus(answer, 202) : answer)),
};
