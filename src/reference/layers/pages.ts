/** Lists that hold another page than the one that was asked for. */
import type { Answer, Resource, Wire } from "../../model.ts";
import { resourcesOf, totalOf } from "../../scim/answers.ts";
import type { Handler } from "../handler.ts";
import { pageOf } from "../listing.ts";
import { having, type Layer, withJson } from "./layer.ts";
import { withQuery } from "./request.ts";
import { userLists, type When } from "./when.ts";

interface Asked {
  readonly startIndex: number;
  readonly count: number;
}
export type Choose = (all: readonly Resource[], asked: Asked) => readonly Resource[];

export const asAsked: Choose = (all, { startIndex, count }) => all.slice(startIndex - 1, startIndex - 1 + count);

/**
 * @param known who is in the directory at all, as far as lists and their totals go
 * @param of which lists; those of users unless said otherwise
 */
export const pages =
  (
    choose: Choose,
    known: (all: readonly Resource[]) => readonly Resource[] = (all) => all,
    of: When = userLists,
  ): Layer =>
  (next, store) =>
  async (wire) => {
    const answer = await next(wire);
    const asked = askedIn(wire);
    if (asked === undefined || !of(wire, store) || totalOf(answer.json) === undefined) return answer;
    const all = known(await everybody(next, wire));
    return listed(answer, all.length, asked, choose(all, asked));
  };

/** Read as the server itself does; undefined: by a cursor, which stays as it is. */
function askedIn({ path }: Wire): Asked | undefined {
  const query = new URLSearchParams(path.split("?")[1]);
  return query.has("cursor") ? undefined : pageOf(query);
}
const listed = (answer: Answer, totalResults: number, { startIndex }: Asked, page: readonly Resource[]): Answer =>
  withJson(answer, (json) => having(json, { totalResults, startIndex, itemsPerPage: page.length, Resources: page }));

const MOST = 100;
async function everybody(next: Handler, wire: Wire, startIndex = 1): Promise<readonly Resource[]> {
  const page = resourcesOf((await next(asking(wire, startIndex))).json);
  return page.length < MOST ? page : [...page, ...(await everybody(next, wire, startIndex + MOST))];
}
const asking = (wire: Wire, startIndex: number): Wire =>
  withQuery(wire, (query) => {
    query.set("startIndex", String(startIndex));
    query.set("count", String(MOST));
  });
