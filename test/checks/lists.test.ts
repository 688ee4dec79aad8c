/** Lists of more people than a test could make, and of people who come while they are read. */
import { describe, expect, test } from "vitest";
import { listTotal } from "../../src/checks/list-total.ts";
import { lookupSelective } from "../../src/checks/lookup-selective.ts";
import { pagePastTheEnd } from "../../src/checks/page-past-the-end.ts";
import { cursorCharacters } from "../../src/checks/rfc/query/cursor-characters.ts";
import type { Exchange, Json } from "../../src/model.ts";
import { exchange, judged, lost } from "./judged.ts";

const people = (many: number): readonly Json[] => Array.from({ length: many }, (_, index) => ({ id: `p${index}` }));
const page = (startIndex: number, held: number, more: { readonly [name: string]: Json }): Exchange =>
  exchange("GET", `/Users?startIndex=${startIndex}&count=100`, { ...more, Resources: people(held) });

describe("the total", () => {
  test("is the same on every page", () => {
    const total = { totalResults: 250 };
    expect(judged(listTotal, [page(1, 100, total), page(101, 100, total), page(201, 50, total)])).toEqual(["met"]);
  });
  test("is not what is left from the page on, however much that is", () => {
    const pages = [page(1, 100, { totalResults: 1250 }), page(101, 100, { totalResults: 1150 })];
    expect(judged(listTotal, pages)).toEqual(["unmet", "/totalResults"]);
  });
  test("may change as people come and go", () => {
    const pages = [page(1, 100, { totalResults: 250 }), page(101, 100, { totalResults: 249 })];
    expect(judged(listTotal, pages)).toEqual(["met"]);
  });
  test("that is missing, or never came, is no wrong one", () => {
    expect(judged(listTotal, [page(1, 100, {})])).toEqual(["blocked"]);
    expect(judged(listTotal, [lost("GET", "/Users?startIndex=1&count=100")])).toEqual(["blocked"]);
  });
});
describe("behind the last page", () => {
  test("is nobody", () => {
    expect(judged(pagePastTheEnd, [page(8, 0, { totalResults: 7 })])).toEqual(["met"]);
    expect(judged(pagePastTheEnd, [page(8, 1, { totalResults: 7 })])).toEqual(["unmet", "/Resources"]);
    expect(judged(pagePastTheEnd, [page(8, 1, {})])).toEqual(["unmet", "/Resources"]);
  });
  test.each([8, 9])("may be who has joined since, %i by now", (totalResults) => {
    expect(judged(pagePastTheEnd, [page(8, 1, { totalResults })])).toEqual(["not-applicable"]);
  });
});
test("a person without a name is not somebody else", () => {
  const found = (user: Json): Exchange =>
    exchange("GET", "/Users?filter=userName%20eq%20%22ann%22", { totalResults: 1, Resources: [user] });
  expect(judged(lookupSelective, [found({ id: "1" })])).toEqual(["met"]);
  expect(judged(lookupSelective, [found({ id: "1", userName: "ben" })])).toEqual(["unmet", "/Resources/0/userName"]);
});
test.each<[string, Json, boolean]>([
  ["nextCursor", "aZ09-._~", true],
  ["nextCursor", "/a", false],
  ["nextCursor", "a+", false],
  ["nextCursor", 7, false],
  ["nextCursor", null, true],
  ["previousCursor", "a b", false],
])("whether a cursor can stand in a URL: %s %j", (name, cursor, isPlain) => {
  const list = exchange("GET", "/Users?cursor", { totalResults: 7, Resources: [], [name]: cursor });
  expect(judged(cursorCharacters, [list])).toEqual(isPlain ? ["met"] : ["unmet", `/${name}`]);
});
