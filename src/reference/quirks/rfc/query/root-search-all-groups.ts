import { text } from "../../../../scim/json.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { withBody } from "../../../layers/request.ts";
import type { Quirk } from "../../../quirk.ts";

export const rootSearchAllGroups: Quirk = {
  id: "root-search-all-groups",
  title: "A search at the base URL finds every group, whatever the filter.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["root-search-foreign"],
  wrap: heard(
    ({ path }) => path === "/.search",
    (wire) =>
      withBody(wire, (body) => ({
        ...body,
        filter: `${text(body, "filter")} or members pr or meta.resourceType eq "Group"`,
      })),
  ),
};
