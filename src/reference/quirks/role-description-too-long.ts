import { said, withEach } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const roleDescriptionTooLong: Quirk = {
  id: "role-description-too-long",
  title: "The description of a role is longer than Okta can hold.",
  kind: "faulty",
  noticedBy: { oin: ["grant-descriptions"], aiw: [] },
  wrap: said(on("GET /Roles"), (answer) =>
    withEach(answer, (role) => ({ ...role, description: "May read. ".repeat(101) })),
  ),
};
