import { refused } from "../layers/layer.ts";
import { both, writes } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const textBeyond16Bits500: Quirk = {
  id: "text-beyond-16-bits-500",
  title: "A letter that takes more than 16 bits breaks the server.",
  kind: "faulty",
  noticedBy: {
    oin: ["create-accepted", "name-assertion-accepted"],
    aiw: ["create-accepted", "members-change-accepted", "members-replace-accepted", "rename-accepted"],
  },
  wrap: refused(
    both(writes, ({ body = "" }) => /[\u{10000}-\u{10ffff}]/u.test(body)),
    500,
  ),
};
