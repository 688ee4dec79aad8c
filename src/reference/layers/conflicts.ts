/** User names that are taken. */
import type { Wire } from "../../model.ts";
import type { Store, Stored } from "../handler.ts";
import { type Layer, layers, said, withEach } from "./layer.ts";
import { bodyOf, nameOf, stating } from "./request.ts";
import { on, users } from "./when.ts";

/** Whoever has the user name of this create, and under which id. */
export const holderOf = (wire: Wire, store: Store): readonly [id: string, holder: Stored] | undefined => {
  const wanted = nameOf(bodyOf(wire)).toLowerCase();
  return [...store.users].find(([, stored]) => nameOf(stored).toLowerCase() === wanted);
};

/** Never part of a name that is sent. */
const mark = "\u00A0twin";

/** A user name may be taken again: it is stored with a mark, of which the answers say nothing. */
export const accepting = (beside: (userName: string, holder: Stored) => boolean): Layer =>
  layers(
    (next, store) => async (wire) => {
      const [, holder] = on("POST /Users")(wire, store) ? (holderOf(wire, store) ?? []) : [];
      const userName = nameOf(bodyOf(wire));
      if (holder === undefined || !beside(userName, holder)) return next(wire);
      return next(stating(wire, "userName", userName + mark.repeat(store.users.size)));
    },
    said(users, (answer) => withEach(answer, (user) => ({ ...user, userName: nameOf(user).replaceAll(mark, "") }))),
  );
