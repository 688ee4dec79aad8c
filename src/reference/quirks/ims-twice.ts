import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const address = { value: "somebody@example.com", type: "xmpp" };

export const imsTwice: Quirk = {
  id: "ims-twice",
  title: "Everybody has the same address for messages twice.",
  kind: "faulty",
  noticedBy: inBoth("values-once"),
  wrap: said(users, (answer) => withEach(answer, (user) => ({ ...user, ims: [address, address] }))),
};
