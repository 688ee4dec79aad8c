import { heard, unnoticed } from "../../../layers/layer.ts";
import { statedIn, stating } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const createIgnoresActiveFalse: Quirk = {
  id: "create-ignores-active-false",
  title: "Whoever is created is active, whatever the client says.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["created-inactive"],
  wrap: heard(
    both(on("POST /Users"), (wire) => statedIn(wire, "active") === false),
    (wire) => stating(wire, "active", true),
  ),
};
