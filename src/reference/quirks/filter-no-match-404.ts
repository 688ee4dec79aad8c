import { totalOf } from "../../scim/answers.ts";
import { inBoth, refusal, said } from "../layers/layer.ts";
import { isLookUp } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const filterNoMatch404: Quirk = {
  id: "filter-no-match-404",
  title: "A look-up that finds nobody is answered 404.",
  kind: "faulty",
  noticedBy: inBoth("lookup-without-match"),
  spec: ["spec-look-up-answered"],
  wrap: said(isLookUp, (answer) => (totalOf(answer.json) === 0 ? refusal(404) : answer)),
};
