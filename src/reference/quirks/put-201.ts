import { accepted } from "../../scim/answers.ts";
import { inBoth, said, withStatus } from "../layers/layer.ts";
import { puts } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const put201: Quirk = {
  id: "put-201",
  title: "A PUT is answered 201.",
  kind: "faulty",
  noticedBy: inBoth("update-answer"),
  wrap: said(puts, (answer) => (accepted(answer) ? withStatus(answer, 201) : answer)),
};
