import { refused, unnoticed } from "../layers/layer.ts";
import { bodyOf, firstEmail, idIn } from "../layers/request.ts";
import { both, userWrites, type When } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const takesAddress: When = both(userWrites, (wire, store) => {
  const wanted = firstEmail(bodyOf(wire))?.toLowerCase();
  return [...store.users].some(
    ([id, user]) => wanted !== undefined && id !== idIn(wire) && firstEmail(user)?.toLowerCase() === wanted,
  );
});

export const emailsUnique: Quirk = {
  id: "emails-unique",
  title: "No two people can have the same e-mail address, though look-ups go by the user name.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(takesAddress, 409, "uniqueness"),
};
