import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody, storedAt } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import { filledIn } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const putNullKept: Quirk = {
  id: "put-null-kept",
  title: "A PUT with null leaves what was there.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["put-null-clears"],
  wrap: heard(on("PUT /Users/{id}"), (wire, store) =>
    withBody(wire, (body) => filledIn(body, storedAt(wire, store), (value) => value === null)),
  ),
};
