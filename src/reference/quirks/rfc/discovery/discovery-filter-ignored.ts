import { pathname } from "../../../../scim/answers.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const discoveryFilterIgnored: Quirk = {
  id: "discovery-filter-ignored",
  title: "A filter of schemas and resource types is passed over.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: heard(
    ({ path }) => /^\/(?:Schemas|ResourceTypes)\?filter=/.test(path),
    (wire) => ({ ...wire, path: pathname(wire.path) }),
  ),
};
