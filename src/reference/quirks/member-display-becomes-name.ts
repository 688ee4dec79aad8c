import { accepted } from "../../scim/answers.ts";
import { text } from "../../scim/json.ts";
import { inBoth, said } from "../layers/layer.ts";
import { bodyOf, listIn, operationsOf } from "../layers/request.ts";
import { groupWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const memberDisplayBecomesName: Quirk = {
  id: "member-display-becomes-name",
  title: "What a member is called in a group becomes the person's displayName.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current"),
  wrap: said(groupWrites, (answer, wire, { users }) => {
    const members = [bodyOf(wire), ...operationsOf(wire)].flatMap((one) => [
      ...listIn(one, "members"),
      ...listIn(one, "value"),
    ]);
    for (const member of members) {
      const [id = "", displayName] = [text(member, "value"), text(member, "display")];
      const user = users.get(id);
      if (accepted(answer) && user !== undefined && displayName !== undefined) users.set(id, { ...user, displayName });
    }
    return answer;
  }),
};
