/** User names that are taken. */
import type { Wire } from "../../model.ts";
import type { Store, Stored } from "../handler.ts";
import { type Layer, layers, said, withEach } from "./layer.ts";
import { bodyOf, idIn, nameOf, stating } from "./request.ts";
import { on, users, type When } from "./when.ts";

/** Whoever has the user name of this write, and under which id. */
export const holderOf = (wire: Wire, store: Store): readonly [id: string, holder: Stored] | undefined => {
  const wanted = nameOf(bodyOf(wire)).toLowerCase();
  return [...store.users].find(([, stored]) => nameOf(stored).toLowerCase() === wanted);
};

/** Never part of a name that is sent. */
const mark = "\u00A0twin";

/** A user name may be taken again: it is stored with a mark, of which the answers say nothing. */
export const accepting = (
  beside: (userName: string, holder: Stored) => boolean,
  writes: When = on("POST /Users"),
): Layer =>
  layers(
    (next, store) => async (wire) => {
      const [id, holder] = writes(wire, store) ? (holderOf(wire, store) ?? []) : [];
      const userName = nameOf(bodyOf(wire));
      if (holder === undefined || id === idIn(wire) || !beside(userName, holder)) return next(wire);
      return next(stating(wire, "userName", userName + mark.repeat(store.users.size)));
    },
    said(users, (answer) => withEach(answer, (user) => ({ ...user, userName: nameOf(user).replaceAll(mark, "") }))),
  );
