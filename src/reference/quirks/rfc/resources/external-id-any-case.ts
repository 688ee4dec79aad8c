import { text } from "../../../../scim/json.ts";
import { heard, unnoticed } from "../../../layers/layer.ts";
import { soughtBy, withQuery } from "../../../layers/request.ts";
import { userLookUps } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

export const externalIdAnyCase: Quirk = {
  id: "external-id-any-case",
  title: "An externalId is found in any case.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-case"],
  wrap: heard(userLookUps, (wire, store) => {
    const sought = soughtBy(wire);
    const meant = [...store.users.values()]
      .map((one) => text(one, "externalId") ?? "")
      .find((externalId) => externalId !== "" && externalId.toLowerCase() === sought.toLowerCase());
    return meant === undefined ? wire : withQuery(wire, (query) => query.set("filter", `externalId eq "${meant}"`));
  }),
};
