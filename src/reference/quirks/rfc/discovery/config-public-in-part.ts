import type { Wire } from "../../../../model.ts";
import { headerOf } from "../../../incoming.ts";
import { said, unnoticed, withJson, without } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

const isAnonymous = (wire: Wire): boolean => headerOf(wire, "authorization") === undefined;

export const configPublicInPart: Quirk = {
  id: "config-public-in-part",
  title: "Whoever has no token sees the configuration without the authentication schemes.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["config-public"],
  wrap: said(isAnonymous, (answer) => withJson(answer, (told) => without(told, "authenticationSchemes"))),
};
