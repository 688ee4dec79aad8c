import { filterLike } from "../../../layers/filters.ts";
import { said, unnoticed, withOnly } from "../../../layers/layer.ts";
import type { Quirk } from "../../../quirk.ts";

export const filterBackslashMisread: Quirk = {
  id: "filter-backslash-misread",
  title: "A filter with a backslash in it finds nobody.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-literals"],
  wrap: said(filterLike(/\\/), (answer) => withOnly(answer, () => false)),
};
