import { accepted } from "../../scim/answers.ts";
import { ENTERPRISE_USER } from "../../scim/urns.ts";
import { inBoth, said, without } from "../layers/layer.ts";
import { idIn } from "../layers/request.ts";
import { changesPassword } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const passwordDropsProfile: Quirk = {
  id: "password-drops-profile",
  title: "Whoever gets a new password loses title, telephone numbers and enterprise data.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-stored"),
  wrap: said(changesPassword, (answer, wire, { users }) => {
    const user = users.get(idIn(wire));
    if (accepted(answer) && user !== undefined)
      users.set(idIn(wire), without(user, "title", "phoneNumbers", ENTERPRISE_USER));
    return answer;
  }),
};
