/** Queries over one kind of resource, or over all of them (RFC 7644 §3.4.2). */
import type { Resource } from "../model.ts";
import { cursorPage, cursorsOf } from "./cursors.ts";
import { filterOf } from "./filter.ts";
import type { Store, Stored } from "./handler.ts";
import { type Kind, surroundings } from "./kind.ts";
import { listResponse, pageOf, slice } from "./listing.ts";
import { projectionOf } from "./projection.ts";
import { representation, versioned } from "./representation.ts";
import { orderOf } from "./sorting.ts";

interface Hit {
  readonly kind: Kind;
  readonly stored: Stored;
}
export interface Sources {
  readonly store: Store;
  readonly baseUrl: string;
}

/** In order of creation unless another is asked for, so that pages neither overlap nor leave gaps. */
export function queried(kinds: readonly Kind[], { store, baseUrl }: Sources, query: URLSearchParams): Resource {
  const projections = new Map(kinds.map((kind) => [kind, projectionOf(kind.root, query)]));
  const byIndex = pageOf(query);
  const byCursor = cursorPage(query, byIndex);
  const page = byCursor ?? byIndex;
  const around = surroundings(store, baseUrl);
  const whole = ({ kind, stored }: Hit): Resource => representation(kind, stored, around);
  const hits = sorted(
    kinds.flatMap((kind) => matching(kind, store, query, whole)),
    query,
    whole,
  );
  const resources = slice(hits, page).map((hit) => {
    const resource = versioned(whole(hit));
    return projections.get(hit.kind)?.(resource) ?? resource;
  });
  const list = listResponse(hits.length, page.startIndex, resources);
  if (byCursor === undefined) return list;
  const { startIndex: _, ...rest } = list;
  return { ...rest, ...cursorsOf(query, page, hits.length) };
}
function matching(kind: Kind, store: Store, query: URLSearchParams, whole: (hit: Hit) => Resource): readonly Hit[] {
  const everybody = [...kind.shelf(store).values()].map((stored) => ({ kind, stored }));
  const filter = query.get("filter");
  if (filter === null) return everybody;
  const matches = filterOf(filter, kind.root);
  return everybody.filter((hit) => matches(whole(hit)));
}
function sorted(hits: readonly Hit[], query: URLSearchParams, whole: (hit: Hit) => Resource): readonly Hit[] {
  const order = orderOf(query);
  if (order === undefined) return hits;
  const keyed = hits.map((hit) => ({ hit, key: order.key(hit.kind.root, whole(hit)) }));
  return keyed.toSorted((one, other) => order.compare(one.key, other.key)).map(({ hit }) => hit);
}
