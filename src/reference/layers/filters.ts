/** Filters that are read otherwise. Those of look-ups that Okta sends stay what they are where a change does not concern them. */
import type { Resource, Wire } from "../../model.ts";
import { resourcesOf } from "../../scim/answers.ts";
import { heard, type Layer, said, withJson, withOnly } from "./layer.ts";
import { nameOf, soughtBy, withQuery } from "./request.ts";
import { userLookUps, type When } from "./when.ts";

const queryOf = ({ path }: Wire): URLSearchParams => new URLSearchParams(path.split("?")[1]);
/** "" where there is none. */
export const filterIn = (wire: Wire): string => queryOf(wire).get("filter") ?? "";
export const asksBy =
  (parameter: string, value?: RegExp): When =>
  (wire) => {
    const given = wire.method === "GET" ? queryOf(wire).get(parameter) : null;
    return given !== null && (value === undefined || value.test(given));
  };
export const filterLike = (pattern: RegExp): When => asksBy("filter", pattern);
/** What a filter says is replaced, as in a text. */
export const filterRead = (pattern: RegExp, instead: (...groups: readonly string[]) => string): Layer =>
  heard(filterLike(pattern), (wire) =>
    withQuery(wire, (query) =>
      query.set(
        "filter",
        filterIn(wire).replace(pattern, (...all: string[]) => instead(...all)),
      ),
    ),
  );
export const parameterRead = (name: string, change: (value: string) => string | undefined): Layer =>
  heard(asksBy(name), (wire) =>
    withQuery(wire, (query) => {
      const value = change(query.get(name) ?? "");
      if (value === undefined) query.delete(name);
      else query.set(name, value);
    }),
  );

/** The same list, in an order of its own. */
export const reordered = (when: When, compare: (one: Resource, other: Resource) => number): Layer =>
  said(when, (answer) => withJson(answer, (list) => ({ ...list, Resources: resourcesOf(list).toSorted(compare) })));

/** What a regular expression takes as it is. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A look-up finds whoever's user name has the form that is made of the name that is sought. */
export const foundByPattern =
  (pattern: (sought: string) => string): Layer =>
  (next, store) =>
  async (wire) => {
    if (!userLookUps(wire, store)) return next(wire);
    const sought = new RegExp(`^(?:${pattern(soughtBy(wire))})$`, "i");
    const everybody = await next(withQuery(wire, (query) => query.set("filter", "userName pr")));
    return withOnly(everybody, (user) => sought.test(nameOf(user)));
  };
