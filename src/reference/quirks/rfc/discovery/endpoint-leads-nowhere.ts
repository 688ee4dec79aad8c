import { USER } from "../../../../scim/urns.ts";
import { alsoListed } from "../../../layers/documents.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const endpointLeadsNowhere: Quirk = {
  id: "endpoint-leads-nowhere",
  title: "A resource type has an endpoint at which there is nothing.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["endpoints-served"],
  wrap: alsoListed("GET /ResourceTypes", {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
    id: "Device",
    name: "Device",
    endpoint: "/Devices",
    schema: USER,
  }),
};
