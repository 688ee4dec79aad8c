import { isList } from "../../scim/answers.ts";
import { said, unnoticed, withJson } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const listsWithMore: Quirk = {
  id: "lists-with-more",
  title: "Lists have attributes that no RFC knows.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withJson(answer, (json) => (isList(json) ? { ...json, links: [{ rel: "self" }], tookMs: 1.5 } : json)),
  ),
};
