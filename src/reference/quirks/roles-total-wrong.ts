import { totalOf } from "../../scim/answers.ts";
import { said, withJson } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesTotalWrong: Quirk = {
  id: "roles-total-wrong",
  title: "There is one role less than totalResults says.",
  kind: "faulty",
  noticedBy: { oin: ["full-pages"], aiw: [] },
  wrap: said(on("GET /Roles"), (answer) =>
    withJson(answer, (list) => ({ ...list, totalResults: (totalOf(list) ?? 0) + 1 })),
  ),
};
