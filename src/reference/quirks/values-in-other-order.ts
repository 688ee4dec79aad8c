import { isArray } from "../../scim/json.ts";
import { said, unnoticed, withEach } from "../layers/layer.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const valuesInOtherOrder: Quirk = {
  id: "values-in-other-order",
  title: "Values of lists, schemas and members stand in the reverse order.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withEach(answer, (resource) =>
      Object.fromEntries(
        Object.entries(resource).map(([name, value]) => [name, isArray(value) ? value.toReversed() : value]),
      ),
    ),
  ),
};
