import { idOf } from "../../../../scim/answers.ts";
import { attribute, isObject } from "../../../../scim/json.ts";
import { unnoticed, withEach } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const twoPrimariesKept: Quirk = {
  id: "two-primaries-kept",
  title: "Whoever is created with two primary addresses keeps both as primary.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["primary-once"],
  wrap: (next) => {
    const twice = new Set<string>();
    return async (wire) => {
      const answer = await next(wire);
      const primary = listIn(bodyOf(wire), "emails").filter((one) => attribute(one, "primary") === true);
      if (wire.method === "POST" && primary.length > 1) twice.add(idOf(answer.json) ?? "");
      return withEach(answer, (user) =>
        twice.has(idOf(user) ?? "")
          ? { ...user, emails: listIn(user, "emails").map((one) => (isObject(one) ? { ...one, primary: true } : one)) }
          : user,
      );
    };
  },
};
