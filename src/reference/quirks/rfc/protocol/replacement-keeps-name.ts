import { heard } from "../../../layers/layer.ts";
import { nameless } from "../../../layers/mistakes.ts";
import { storedAt, withBody } from "../../../layers/request.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const replacementKeepsName: Quirk = {
  id: "replacement-keeps-name",
  title: "A replacement without the user name leaves it as it is.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["nameless-replacement-refused"],
  wrap: heard(nameless, (wire, store) =>
    withBody(wire, (body) => ({ ...body, userName: storedAt(wire, store)?.["userName"] ?? null })),
  ),
};
