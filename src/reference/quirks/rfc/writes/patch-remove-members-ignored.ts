import { unnoticed } from "../../../layers/layer.ts";
import { on } from "../../../layers/when.ts";
import { taking, ofPath } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchRemoveMembersIgnored: Quirk = {
  id: "patch-remove-members-ignored",
  title: "A PATCH that removes all members at once changes nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-remove-list"],
  wrap: taking(ofPath("remove", "members"), undefined, on("PATCH /Groups/{id}")),
};
