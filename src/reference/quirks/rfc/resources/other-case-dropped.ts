import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const dropped = new Set(["NAME", "EMAILS"]);

export const otherCaseDropped: Quirk = {
  id: "other-case-dropped",
  title: "Attributes whose names are in capital letters are passed over, but for the user name.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["attribute-case"],
  wrap: heard(on("POST /Users"), (wire) =>
    withBody(wire, (body) => Object.fromEntries(Object.entries(body).filter(([name]) => !dropped.has(name)))),
  ),
};
