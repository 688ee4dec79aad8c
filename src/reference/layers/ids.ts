/** Ids of another make. */
import type { Answer, Wire } from "../../model.ts";
import { accepted, idOf, pathname, segment } from "../../scim/answers.ts";
import { answerOf, attribute, text } from "../../scim/json.ts";
import type { Handler, Store } from "../handler.ts";
import { type Layer, withStatus } from "./layer.ts";
import { creates } from "./when.ts";

/** What is created gets the id that is made of its number. */
export const idsLike =
  (make: (number: number) => string): Layer =>
  (next, store) => {
    let number = 0;
    return async (wire) => {
      const answer = await next(wire);
      const id = idOf(answer.json);
      if (!creates(wire, store) || !accepted(answer) || id === undefined) return answer;
      number += 1;
      return withStatus(await renamed({ next, store, wire }, id, make(number)), answer.status);
    };
  };

/** Gives what is stored under this id another one, and answers with what it is now. */
export async function renamed(
  { next, store, wire }: { readonly next: Handler; readonly store: Store; readonly wire: Wire },
  from: string,
  id: string,
): Promise<Answer> {
  const [, endpoint = ""] = pathname(wire.path).split("/");
  const shelf = endpoint === "Users" ? store.users : store.groups;
  const stored = shelf.get(from);
  if (stored !== undefined) shelf.set(id, { ...stored, id });
  shelf.delete(from);
  const query = wire.path.slice(pathname(wire.path).length);
  const now = await next({ method: "GET", path: `/${endpoint}/${segment(id)}${query}`, headers: wire.headers });
  const location = text(attribute(now.json, "meta"), "location") ?? "";
  return wire.method === "POST" ? answerOf(201, { ...now.headers, location }, now.text) : now;
}
