import { text } from "../../../../scim/json.ts";
import { accepted } from "../../../../scim/answers.ts";
import { unnoticed } from "../../../layers/layer.ts";
import { patches } from "../../../layers/when.ts";
import { restamp } from "../../../layers/writing.ts";
import type { Quirk } from "../../../quirk.ts";

export const patchAlwaysModifies: Quirk = {
  id: "patch-always-modifies",
  title: "A PATCH sets lastModified, whether it changes anything or not.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["patch-no-op-untouched"],
  wrap: (next, store) => async (wire) => {
    const answer = await next(wire);
    if (patches(wire, store) && accepted(answer))
      restamp(wire, store, (meta) => ({
        lastModified: new Date(Date.parse(text(meta, "lastModified") ?? "") + 1000).toISOString(),
      }));
    return answer;
  },
};
