import { LIST_RESPONSE } from "../../scim/urns.ts";
import { answerOf } from "../../scim/json.ts";
import { SCIM_JSON } from "../incoming.ts";
import { alsoListed } from "../layers/documents.ts";
import { type Layer, layers, peek, unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const DEVICE = "urn:example:scim:schemas:acme:2.0:Device";
const device = { id: "Device", name: "Device" };
const core = (name: string): readonly string[] => [`urn:ietf:params:scim:schemas:core:2.0:${name}`];
const nothing = { schemas: [LIST_RESPONSE], totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [] };

/** There are none so far. */
const devices: Layer = (next) => async (wire) => {
  if (!/^\/Devices(\?|$)/.test(wire.path) || wire.method !== "GET") return next(wire);
  const users = await peek(next, { ...wire, path: "/Users" });
  return users.status === 200 ? answerOf(200, { "content-type": SCIM_JSON }, JSON.stringify(nothing)) : users;
};

export const resourcetypesExtra: Quirk = {
  id: "resourcetypes-extra",
  title: "There are devices, too: another resource type and its schema.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: layers(
    alsoListed("GET /ResourceTypes", {
      schemas: core("ResourceType"),
      ...device,
      endpoint: "/Devices",
      schema: DEVICE,
    }),
    alsoListed("GET /Schemas", { schemas: core("Schema"), ...device, id: DEVICE, attributes: [] }),
    devices,
  ),
};
