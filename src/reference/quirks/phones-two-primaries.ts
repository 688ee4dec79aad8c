import { inBoth, said, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const phonesTwoPrimaries: Quirk = {
  id: "phones-two-primaries",
  title: "Two telephone numbers of everybody are the primary one.",
  kind: "faulty",
  noticedBy: inBoth("primary-once"),
  wrap: said(users, (answer) =>
    withEach(answer, (user) => ({
      ...user,
      phoneNumbers: ["0123", "0124"].map((last) => ({ value: `tel:+1-201-555-${last}`, primary: true })),
    })),
  ),
};
