/** Who is let in. */
import { accepted } from "../../scim/answers.ts";
import { headerOf } from "../incoming.ts";
import type { Layer } from "./layer.ts";

/** Once somebody has shown the right token, it goes for others as well. */
export const lettingIn =
  (whom: (authorization: string | undefined) => boolean): Layer =>
  (next) => {
    let good: string | undefined;
    return async (wire) => {
      const given = headerOf(wire, "authorization");
      const answer = await next(wire);
      if (accepted(answer)) good = given;
      if (answer.status !== 401 || good === undefined || !whom(given)) return answer;
      const headers = wire.headers.filter(([name]) => name.toLowerCase() !== "authorization");
      return next({ ...wire, headers: [...headers, ["authorization", good]] });
    };
  };
