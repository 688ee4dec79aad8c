import { layers, refused, said, withEach } from "../layers/layer.ts";
import { bodyOf } from "../layers/request.ts";
import { both, userWrites, users } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const extensionNullRejected: Quirk = {
  id: "extension-null-rejected",
  title: "What is empty is shown as null, and a write that says null is refused.",
  kind: "faulty",
  noticedBy: {
    oin: ["update-accepted"],
    aiw: ["activation-accepted", "deactivation-accepted", "password-accepted", "update-accepted"],
  },
  wrap: layers(
    said(users, (answer) => withEach(answer, (user) => ({ nickName: null, ...user }))),
    refused(
      both(userWrites, (wire) => Object.values(bodyOf(wire)).includes(null)),
      400,
      "invalidSyntax",
    ),
  ),
};
