import { text } from "../../../../scim/json.ts";
import { definitions, schemas } from "../../../layers/documents.ts";
import { layers, unnoticed } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

const rare = new Set(["x509Certificates", "photos", "ims", "nickName"]);

export const schemasOfItsOwn: Quirk = {
  id: "schemas-of-its-own",
  title: "The schema of users has values of its own: fewer attributes, and other suggestions for types.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    schemas((schema) => ({
      ...schema,
      attributes: listIn(schema, "attributes").filter((one) => !rare.has(text(one, "name") ?? "")),
    })),
    definitions((definition) =>
      definition["name"] === "type" ? { ...definition, canonicalValues: ["office", "site"] } : definition,
    ),
  ),
};
