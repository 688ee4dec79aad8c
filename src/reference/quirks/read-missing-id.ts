import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const readMissingId: Quirk = {
  id: "read-missing-id",
  title: "Users that are read by id are shown without it.",
  kind: "faulty",
  noticedBy: inBoth("resource-id"),
  spec: ["resource-id", "spec-id-as-asked", "spec-user-complete"],
  wrap: said(on("GET /Users/{id}"), (answer) => withEach(answer, (user) => without(user, "id"))),
};
