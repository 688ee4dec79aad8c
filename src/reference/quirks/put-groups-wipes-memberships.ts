import { accepted } from "../../scim/answers.ts";
import { text } from "../../scim/json.ts";
import { said } from "../layers/layer.ts";
import { bodyOf, idIn, listIn } from "../layers/request.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const putGroupsWipesMemberships: Quirk = {
  id: "put-groups-wipes-memberships",
  title: "A PUT of a user with groups in it, be they none, takes the user out of all groups.",
  kind: "faulty",
  noticedBy: {
    oin: ["members-stored", "membership-kept", "others-untouched"],
    aiw: ["members-stored", "others-untouched"],
  },
  wrap: said(on("PUT /Users/{id}"), (answer, wire, { groups: shelf }) => {
    if (!accepted(answer) || bodyOf(wire)["groups"] === undefined) return answer;
    for (const [id, group] of shelf) {
      const members = listIn(group, "members").filter((member) => text(member, "value") !== idIn(wire));
      shelf.set(id, { ...group, members });
    }
    return answer;
  }),
};
