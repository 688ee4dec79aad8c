/** Lists, in pages (RFC 7644 §3.4.2, §3.4.2.4). */
import type { Json, Resource } from "../model.ts";
import { LIST_RESPONSE } from "../scim/urns.ts";
import { badRequest } from "./errors.ts";

/** Okta asks for 100 (docs/okta-wire.md §8); whoever asks for nothing gets as many. */
export const DEFAULT_COUNT = 100;
export const MAX_COUNT = 200;

export interface Page {
  /** 1-based */
  readonly startIndex: number;
  readonly count: number;
}
export const pageOf = (query: URLSearchParams): Page => ({
  startIndex: Math.max(1, integer(query, "startIndex") ?? 1),
  count: Math.min(MAX_COUNT, Math.max(0, integer(query, "count") ?? DEFAULT_COUNT)),
});
function integer(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!/^[+-]?\d+$/.test(value.trim())) throw badRequest("invalidValue", `${name} must be an integer.`);
  return Number(value);
}

export const slice = <T>(all: readonly T[], { startIndex, count }: Page): readonly T[] =>
  all.slice(startIndex - 1, startIndex - 1 + count);
export const listResponse = (totalResults: number, startIndex: number, Resources: readonly Json[]): Resource => ({
  schemas: [LIST_RESPONSE],
  totalResults,
  startIndex,
  itemsPerPage: Resources.length,
  Resources,
});
