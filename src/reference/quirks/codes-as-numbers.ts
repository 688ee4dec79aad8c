import { heard, inBoth } from "../layers/layer.ts";
import { userWrites } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const codesAsNumbers: Quirk = {
  id: "codes-as-numbers",
  title: "Postal codes and employee numbers lose the zeros before them.",
  kind: "faulty",
  noticedBy: inBoth("optional-attributes-current"),
  wrap: heard(userWrites, (wire) => ({ ...wire, body: wire.body?.replaceAll(/":"0+(?=\d+")/g, '":"') ?? "" })),
};
