import { idOf } from "../../scim/answers.ts";
import { inBoth, said, withEach } from "../layers/layer.ts";
import { reactivates } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const reactivateAnswersAnotherId: Quirk = {
  id: "reactivate-answers-another-id",
  title: "The answer to a reactivation shows another id.",
  kind: "faulty",
  noticedBy: inBoth("id-stable"),
  wrap: said(reactivates, (answer) => withEach(answer, (user) => ({ ...user, id: `${idOf(user)}-2` }))),
};
