import type { Resource } from "../../../../model.ts";
import { operationsHeard } from "../../../layers/bulk.ts";
import { without } from "../../../layers/layer.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

const isVersioned = ({ version }: Resource): boolean => version !== undefined;

export const bulkVersionIgnored: Quirk = {
  id: "bulk-version-ignored",
  title: "Operations of bulk requests are carried out whatever version they are for.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-version-heeded"],
  wrap: operationsHeard((operation) => [without(operation, "version")], isVersioned),
};
