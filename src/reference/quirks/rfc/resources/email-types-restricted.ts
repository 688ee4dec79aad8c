import type { Resource } from "../../../../model.ts";
import { text } from "../../../../scim/json.ts";
import { refused, unnoticed } from "../../../layers/layer.ts";
import { bodyOf, listIn } from "../../../layers/request.ts";
import { both, on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const types: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["emails", new Set(["work", "home", "other"])],
  ["phoneNumbers", new Set(["work", "home", "mobile", "fax", "pager", "other"])],
]);
const isOdd = (body: Resource): boolean =>
  [...types].some(([list, known]) => listIn(body, list).some((one) => !known.has(text(one, "type") ?? "other")));

export const emailTypesRestricted: Quirk = {
  id: "email-types-restricted",
  title: "An e-mail address or a phone number of a type that the schema does not name is refused.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: refused(
    both(on("POST /Users", "PUT /Users/{id}"), (wire) => isOdd(bodyOf(wire))),
    400,
    "invalidValue",
  ),
};
