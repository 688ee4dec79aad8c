import { filterIn } from "../../../layers/filters.ts";
import { type Layer, unnoticed, withOnly } from "../../../layers/layer.ts";
import { bodyOf, nameOf } from "../../../layers/request.ts";
import { on } from "../../../layers/when.ts";
import type { Quirk } from "../../../quirk.ts";

const withoutTheSilent: Layer = (next, store) => {
  const silent = new Set<string>();
  return async (wire) => {
    if (on("POST /Users")(wire, store) && bodyOf(wire)["active"] === undefined) silent.add(nameOf(bodyOf(wire)));
    const answer = await next(wire);
    return / active eq /.test(filterIn(wire)) ? withOnly(answer, (user) => !silent.has(nameOf(user))) : answer;
  };
};

export const filterDefaultUnset: Quirk = {
  id: "filter-default-unset",
  title: "Whoever was made without a word on active is neither active nor inactive in a filter.",
  kind: "faulty",
  noticedBy: unnoticed,
  rfc: ["filter-default-value"],
  wrap: withoutTheSilent,
};
