import { resourcesOf } from "../../../../scim/answers.ts";
import { asksBy } from "../../../layers/filters.ts";
import { said, unnoticed, withJson } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const cursorLeadsNowhere: Quirk = {
  id: "cursor-leads-nowhere",
  title: "The last page by cursor leads to an empty one, and that to the next.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["cursor-pages-complete"],
  wrap: (next, store) => {
    const led = said(asksBy("cursor", /^(?!the-end$)/), (answer) =>
      withJson(answer, (list) => (resourcesOf(list).length > 0 ? { nextCursor: "the-end", ...list } : list)),
    )(next, store);
    const ends = asksBy("cursor", /^the-end$/);
    return (wire) =>
      ends(wire, store)
        ? said(ends, (answer) =>
            withJson(answer, (list) => ({ ...list, Resources: [], itemsPerPage: 0, nextCursor: "the-end" })),
          )(
            (asked) => next({ ...asked, path: asked.path.replace("=the-end", "") }),
            store,
          )(wire)
        : led(wire);
  },
};
