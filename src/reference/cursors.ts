/** Pages by cursor (RFC 9865). A cursor says where its page begins, and in which query: no state is kept. */
import { hash } from "node:crypto";
import type { Resource } from "../model.ts";
import { badRequest } from "./errors.ts";
import type { Page } from "./listing.ts";

/** What must stay the same from page to page. */
const digestOf = (query: URLSearchParams): string =>
  hash("sha256", JSON.stringify(["filter", "sortBy", "sortOrder"].map((name) => query.get(name))), "hex").slice(0, 12);

/** The page that is asked for by cursor; undefined: it is asked for by index. An empty cursor is the first page. */
export function cursorPage(query: URLSearchParams, { count }: Page): Page | undefined {
  const cursor = query.get("cursor");
  if (cursor === null) return undefined;
  if (cursor === "") return { startIndex: 1, count };
  const [, start = "", digest = ""] = /^at-(\d+)-([0-9a-f]+)$/.exec(cursor) ?? [];
  if (start === "" || digest !== digestOf(query))
    throw badRequest("invalidCursor", "This cursor is none that this query was given.");
  return { startIndex: Number(start), count };
}
/** Every page but the last leads on, and every page but the first leads back. */
export function cursorsOf(query: URLSearchParams, { startIndex, count }: Page, total: number): Resource {
  if (count === 0) return {};
  const cursor = (at: number): string => `at-${at}-${digestOf(query)}`;
  return {
    ...(startIndex + count > total ? {} : { nextCursor: cursor(startIndex + count) }),
    ...(startIndex === 1 ? {} : { previousCursor: cursor(Math.max(1, startIndex - count)) }),
  };
}
