import { heard, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, nameOf, stating } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const wideNamesAreOthers: Quirk = {
  id: "wide-names-are-others",
  title: "A user name in wide letters is another one, and stored under a number.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["wide-duplicate-refused"],
  wrap: heard(on("POST /Users"), (wire) => {
    const userName = nameOf(bodyOf(wire));
    const stored = userName.replaceAll(/[\uFF00-\uFFEF]/g, (letter) => `${letter.codePointAt(0) ?? 0}`);
    return stored === userName ? wire : stating(wire, "userName", stored);
  }),
};
