/** User names that are taken. */
import type { Wire } from "../../model.ts";
import { accepted } from "../../scim/answers.ts";
import { idOf } from "../../scim/answers.ts";
import type { Store } from "../handler.ts";
import { type Layer, peek } from "./layer.ts";
import { bodyOf, withBody } from "./request.ts";
import { on } from "./when.ts";

/** The id of whoever has the user name of this create. */
export const holderOf = (wire: Wire, store: Store): string => {
  const wanted = String(bodyOf(wire)["userName"]).toLowerCase();
  const holder = [...store.users].find(([, { userName }]) => String(userName).toLowerCase() === wanted);
  return holder?.[0] ?? "";
};
/** A user name may be taken twice. @param despite whether the two may stand beside each other */
export const accepting =
  (despite: (wanted: string, taken: string) => boolean): Layer =>
  (next, store) =>
  async (wire) => {
    const answer = await next(wire);
    if (answer.status !== 409 || !on("POST /Users")(wire, store)) return answer;
    const userName = String(bodyOf(wire)["userName"]);
    if (!despite(userName, String(store.users.get(holderOf(wire, store))?.["userName"]))) return answer;
    // Created under a name that is free, and then given the other.
    const created = await next(withBody(wire, (body) => ({ ...body, userName: `${userName}${store.users.size}` })));
    const id = idOf(created.json) ?? "";
    const stored = store.users.get(id);
    if (!accepted(created) || stored === undefined) return created;
    store.users.set(id, { ...stored, userName });
    const { text, json } = await peek(next, { ...wire, path: `/Users/${id}` });
    return { ...created, text, json };
  };
