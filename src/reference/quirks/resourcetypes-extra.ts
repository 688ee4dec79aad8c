import type { Answer, Resource } from "../../model.ts";
import { resourcesOf, totalOf } from "../../scim/answers.ts";
import { having, layers, said, unnoticed, withJson } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const DEVICE = "urn:example:scim:schemas:acme:2.0:Device";
const device = { id: "Device", name: "Device" };
const withAnother = (answer: Answer, one: Resource): Answer =>
  withJson(answer, (list) =>
    having(list, { totalResults: (totalOf(list) ?? 0) + 1, Resources: [...resourcesOf(list), one] }),
  );

export const resourcetypesExtra: Quirk = {
  id: "resourcetypes-extra",
  title: "There are devices, too: another resource type and its schema.",
  kind: "legal",
  noticedBy: unnoticed,

  wrap: layers(
    said(on("GET /ResourceTypes"), (answer) =>
      withAnother(answer, { ...device, endpoint: "/Devices", schema: DEVICE }),
    ),
    said(on("GET /Schemas"), (answer) => withAnother(answer, { ...device, id: DEVICE, attributes: [] })),
  ),
};
