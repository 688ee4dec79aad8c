import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { both, users, type When } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

/** Whoever selects attributes is shown those. */
const isWhole: When = ({ path }) => !/attributes|\.search/i.test(path);

export const usersInEveryone: Quirk = {
  id: "users-in-everyone",
  title: "Every user is in a group of the server's own, by way of another group.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: (next, store) => {
    // Of those who lived there before, so that it is nobody's whom the run makes.
    const [everyone] = store.groups.keys();
    const group = everyone === undefined ? [] : [{ value: everyone, display: "Everyone", type: "indirect" }];
    return said(both(users, isWhole), (answer) =>
      withEach(answer, (user) => having(user, { groups: [...listIn(user, "groups"), ...group] })),
    )(next, store);
  },
};
