import { refused, unnoticed } from "../../../layers/layer.ts";
import { saying, ofExtension } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchExtensionRefused: Quirk = {
  id: "patch-extension-refused",
  title: "A PATCH of an attribute of an extension is refused.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-extension"],
  wrap: refused(saying(ofExtension), 400, "invalidPath"),
};
