import { resourcesOf } from "../../scim/answers.ts";
import { said, withJson } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const resourcetypesBareArray: Quirk = {
  id: "resourcetypes-bare-array",
  title: "The list of resource types is a bare array.",
  kind: "faulty",
  noticedBy: { oin: ["json", "resource-types-listed"], aiw: [] },
  wrap: said(on("GET /ResourceTypes"), (answer) => withJson(answer, resourcesOf)),
};
