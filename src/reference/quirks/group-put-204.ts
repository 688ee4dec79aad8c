import { accepted } from "../../scim/answers.ts";
import { noContent, said } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupPut204: Quirk = {
  id: "group-put-204",
  title: "The PUT of a group is answered 204.",
  kind: "faulty",
  noticedBy: { oin: [], aiw: ["update-answer"] },
  wrap: said(on("PUT /Groups/{id}"), (answer) => (accepted(answer) ? noContent : answer)),
};
