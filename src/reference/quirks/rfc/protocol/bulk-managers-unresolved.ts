import { shownOnceCreated } from "../../../layers/bulk.ts";
import { withEach } from "../../../layers/layer.ts";
import { isObject } from "../../../../scim/json.ts";
import { ENTERPRISE_USER } from "../../../../scim/urns.ts";
import { unnoticed } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const bulkManagersUnresolved: Quirk = {
  id: "bulk-managers-unresolved",
  title: "People of bulk requests keep a bulkId as their manager.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["bulk-ids-resolved"],
  wrap: shownOnceCreated((answer) =>
    withEach(answer, (user) => {
      const extension = user[ENTERPRISE_USER];
      const manager = isObject(extension) ? extension["manager"] : undefined;
      if (!isObject(extension) || !isObject(manager)) return user;
      return { ...user, [ENTERPRISE_USER]: { ...extension, manager: { ...manager, value: "bulkId:boss" } } };
    }),
  ),
};
