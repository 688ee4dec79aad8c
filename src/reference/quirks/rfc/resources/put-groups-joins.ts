import { accepted } from "../../../../scim/answers.ts";
import { text } from "../../../../scim/json.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { join } from "../../../layers/membership.ts";
import { bodyOf, idIn, listIn } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const putGroupsJoins: Quirk = {
  id: "put-groups-joins",
  title: "A PUT of a user with groups puts the user into them.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["groups-read-only"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    if (!on("PUT /Users/{id}")(wire, store) || !accepted(answer)) return answer;
    for (const group of listIn(bodyOf(wire), "groups")) join(text(group, "value") ?? "", idIn(wire), store);
    return answer;
  },
};
