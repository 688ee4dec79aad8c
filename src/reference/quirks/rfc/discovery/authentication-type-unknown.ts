import { isObject } from "../../../../scim/json.ts";
import { config } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { listIn } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const authenticationTypeUnknown: Quirk = {
  id: "authentication-type-unknown",
  title: "An authentication scheme is of a type that nobody knows.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["authentication-types"],
  wrap: config((told) => ({
    ...told,
    authenticationSchemes: listIn(told, "authenticationSchemes").map((scheme) =>
      isObject(scheme) ? { ...scheme, type: "bearer" } : scheme,
    ),
  })),
};
