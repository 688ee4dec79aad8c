import { inBoth, said, withEach, without } from "../layers/layer.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const groupAnswerWithoutName: Quirk = {
  id: "group-answer-without-name",
  title: "The answer to the change of a group leaves its name out.",
  kind: "faulty",
  noticedBy: inBoth("display-name"),
  wrap: said(groupWrites, (answer, wire) =>
    wire.method === "POST" ? answer : withEach(answer, (group) => without(group, "displayName")),
  ),
};
