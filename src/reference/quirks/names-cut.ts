import { heard, inBoth } from "../layers/layer.ts";
import { withBody } from "../layers/request.ts";
import { renamed } from "../layers/names.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const namesCut: Quirk = {
  id: "names-cut",
  title: "First and last names are cut after thirty characters.",
  kind: "faulty",
  noticedBy: inBoth("attributes-stored", "optional-attributes-current"),
  wrap: heard(userWrites, (wire) => withBody(wire, (body) => renamed(body, (name) => name.slice(0, 30)))),
};
