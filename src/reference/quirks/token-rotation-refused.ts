import { accepted } from "../../scim/answers.ts";
import { headerOf } from "../incoming.ts";
import { inBoth, refusal, withHeaders } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

export const tokenRotationRefused: Quirk = {
  id: "token-rotation-refused",
  title: "Whoever has come in with one token cannot come in with another.",
  kind: "faulty",
  noticedBy: inBoth("next-token-accepted"),
  wrap: (next) => {
    let first: string | undefined;
    return async (wire) => {
      const given = headerOf(wire, "authorization");
      const answer = await next(wire);
      if (!accepted(answer)) return answer;
      first ??= given;
      return given === first ? answer : withHeaders(refusal(401), { "www-authenticate": "Bearer" });
    };
  },
};
