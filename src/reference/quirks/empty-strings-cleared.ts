import type { Json } from "../../model.ts";
import { parseJson } from "../../scim/json.ts";
import { heard, unnoticed } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const emptied = (_name: string, value: Json): Json => (value === "" ? null : value);

export const emptyStringsCleared: Quirk = {
  id: "empty-strings-cleared",
  title: "An empty string is nothing: the attribute is gone.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: heard(on("POST /Users", "PUT /Users/{id}", "PATCH /Users/{id}"), (wire) =>
    wire.body === undefined ? wire : { ...wire, body: JSON.stringify(parseJson(wire.body), emptied) },
  ),
};
