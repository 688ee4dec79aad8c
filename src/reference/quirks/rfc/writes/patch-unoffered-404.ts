import { said, refused, layers, withJson, unnoticed } from "../../../layers/layer.ts";
import { saying, pathOf } from "../../../layers/patching.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchUnoffered404: Quirk = {
  id: "patch-unoffered-404",
  title: "The server says that it has no PATCH, and answers 404 to one of a user with a path.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-unoffered-status"],
  wrap: layers(
    refused(
      saying((operation) => pathOf(operation) !== ""),
      404,
    ),
    said(
      ({ path }) => path === "/ServiceProviderConfig",
      (answer) => withJson(answer, (json) => ({ ...json, patch: { supported: false } })),
    ),
  ),
};
