/** Lists that do not end, do not add up, or are too long. */
import type { Json, Resource } from "../../../src/model.ts";
import type { Row } from "../bench.ts";
import { every, json, list } from "../moments.ts";
import type { Deed } from "../server.ts";

const suites = ["import"];
const total = (value: Json): Deed => json((body) => ({ ...body, totalResults: value }));
const resources = (body: Resource): readonly Json[] => (Array.isArray(body["Resources"]) ? body["Resources"] : []);
const index = (path: string): number => Number(/startIndex=(\d+)/.exec(path)?.[1] ?? 1);
const people = (many: number): readonly Json[] =>
  Array.from({ length: many }, (_, at) => ({
    id: `${at}`,
    userName: `u${at}`,
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
  }));
const pageOf = (many: number, all: number): Deed => {
  const page = people(many);
  return json((body) => ({ ...body, totalResults: all, itemsPerPage: many, Resources: page }));
};

export const paging: readonly Row[] = [
  {
    does: "has a total that grows with every page",
    suites,
    when: every(list),
    deed: json((body, { path }) => ({ ...body, totalResults: index(path) * 10 + 1_000 })),
    says: "Actual   none, though totalResults says there are some",
    code: 1,
    slow: true,
  },
  {
    does: "counts a thousand million people, ten on each page",
    suites,
    when: every(list),
    deed: json((body) => ({ ...body, totalResults: 1e9, Resources: resources(body).slice(0, 10) })),
    says: "✗ full-pages",
    code: 1,
    slow: true,
  },
  {
    does: "counts people in a word",
    suites,
    when: every(list),
    deed: total("1e999"),
    says: 'Actual   "1e999"',
    code: 1,
  },
  { does: "counts fewer than nobody", suites, when: every(list), deed: total(-7), says: "Actual   -7", code: 1 },
  { does: "counts two and a half people", suites, when: every(list), deed: total(2.5), says: "Actual   2.5", code: 1 },
  {
    does: "counts 1e308 people",
    suites,
    when: every(list),
    deed: total(1e308),
    says: "the directory says that there are more than anybody can count",
    code: 1,
    slow: true,
  },
  {
    does: "counts people and shows none",
    suites,
    when: every(list),
    deed: json((body) => ({ ...body, Resources: [] })),
    says: "✗ pages-complete",
    code: 1,
  },
  {
    does: "shows the same two people on every page",
    suites,
    when: every(list),
    deed: pageOf(2, 450),
    says: "✗ list-page-size",
    code: 1,
  },
  {
    does: "shows 10,000 people where 100 were asked for, and counts ten million",
    suites,
    when: every(list),
    deed: pageOf(10_000, 1e7),
    says: "✗ list-page-size",
    code: 1,
    slow: true,
  },
];
