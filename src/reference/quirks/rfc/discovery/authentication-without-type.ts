import { isObject } from "../../../../scim/json.ts";
import { config } from "../../../layers/documents.ts";
import { unnoticed, without } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const authenticationWithoutType: Quirk = {
  id: "authentication-without-type",
  title: "An authentication scheme has a name and no type.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["authentication-schemes"],
  wrap: config((told) => ({
    ...told,
    authenticationSchemes: listIn(told, "authenticationSchemes").map((scheme) =>
      isObject(scheme) ? without(scheme, "type") : scheme,
    ),
  })),
};
