import { resourcesOf } from "../../scim/answers.ts";
import { said, withJson } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const rolesBareArray: Quirk = {
  id: "roles-bare-array",
  title: "The list of roles is a bare array.",
  kind: "faulty",
  noticedBy: { oin: ["json"], aiw: [] },
  wrap: said(on("GET /Roles"), (answer) => withJson(answer, resourcesOf)),
};
