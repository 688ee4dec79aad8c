import { completed, said, unnoticed, withEach } from "../layers/layer.ts";
import { users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const contactsAdded: Quirk = {
  id: "contacts-added",
  title: "Users have photos, addresses of chat services and a page of their own.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(users, (answer) =>
    withEach(answer, (user) =>
      completed(user, {
        profileUrl: "/people/1",
        photos: [{ value: "https://photos.example.com/1.png", type: "photo" }],
        ims: [{ value: "somebody", type: "xmpp" }],
      }),
    ),
  ),
};
