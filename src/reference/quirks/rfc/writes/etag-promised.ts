import { said, withHeaders, unnoticed } from "../../../layers/layer.ts";
import { anything } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const etagPromised: Quirk = {
  id: "etag-promised",
  title: "The server says that it has versions, and sends no ETag.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["etag-sent"],
  wrap: said(anything, (answer) => withHeaders(answer, { etag: undefined })),
};
