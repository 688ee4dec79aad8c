import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/model.ts";
import { filterIn, filterLike } from "../../src/reference/layers/filters.ts";
import { heard, type Layer, refused, said, withJson, without } from "../../src/reference/layers/layer.ts";
import { withQuery } from "../../src/reference/layers/request.ts";
import { seed } from "../../src/reference/seed.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { bothKinds, rehearse, type Rehearsal, sendTo } from "../rehearsal.ts";

const suites = ["rfc-filter", "rfc-sort", "rfc-pages", "rfc-attributes", "rfc-search"];
const own = /^(filter|sort|cursor|search|root|unknown-(operator|attribute)|malformed|invalid|boolean)/;
async function played(layer: Layer, residents = 0, kind = bothKinds[0]): Promise<Rehearsal> {
  const store = emptyStore();
  seed(store, { users: residents });
  const handler = layer(reference(store, { baseUrl, token }), store);
  return rehearse(sendTo(handler), { suites, ...(kind === undefined ? {} : { kind }) });
}
const unmet = ({ verdicts }: Rehearsal): readonly Verdict[] => verdicts.filter(({ outcome }) => outcome === "unmet");
const ids = (verdicts: readonly Verdict[]): readonly string[] =>
  [...new Set(verdicts.map(({ check }) => check.id))].toSorted();
/** All but Okta's own look-ups. */
const isOurs = (path: string): boolean => path.includes("&filter=");
const configSays = (stated: object): Layer =>
  said(
    ({ path }) => path === "/ServiceProviderConfig",
    (answer) => withJson(answer, (config) => ({ ...config, ...stated })),
  );

describe("queries that Okta does not send", () => {
  test.each(bothKinds)("are met by the reference server and leave nothing (%s)", async (kind) => {
    const rehearsal = await played((next) => next, 30, kind);
    expect(ids(unmet(rehearsal))).toEqual([]);
    expect(rehearsal.report.leftovers).toEqual([]);
    expect(ids(rehearsal.verdicts.filter(({ outcome }) => outcome === "blocked" || outcome === "broken"))).toEqual([]);
  });
  test("are not sent where the target says that it does not filter, sort or page by cursor", async () => {
    const off = {
      filter: { supported: false },
      sort: { supported: false },
      pagination: { cursor: false, index: true },
    };
    const rehearsal = await played(configSays(off));
    expect(
      rehearsal.exchanges.filter(({ request }) => isOurs(request.path) || request.path.includes("cursor")),
    ).toEqual([]);
    const verdicts = rehearsal.verdicts.filter(({ check, standing }) => own.test(check.id) && !standing);
    expect(verdicts.length).toBeGreaterThan(50);
    for (const { outcome, why } of verdicts)
      expect([outcome, why]).toEqual(["not-applicable", expect.stringMatching(/^not-advertised: /)]);
  });
  test("may be declined one and all, which is told and no more", async () => {
    const rehearsal = await played(refused(({ path }) => isOurs(path), 501));
    expect(
      ids(unmet(rehearsal)).filter(
        (id) => !["malformed-filter-refused", "unknown-operator-refused", "boolean-order-refused"].includes(id),
      ),
    ).toEqual(["filter-accepted"]);
    const silent: Layer = (next, store) =>
      refused(({ path }) => isOurs(path) || path === "/ServiceProviderConfig", 501)(next, store);
    expect(ids(unmet(await played(silent)))).toEqual(["filter-accepted"]);
  });
  test("show nobody else's data, though a target shows it to everybody", async () => {
    const everybody = heard(
      ({ path }) => isOurs(path),
      (wire) => withQuery(wire, (query) => query.delete("filter")),
    );
    const rehearsal = await played(everybody, 15);
    expect(ids(unmet(rehearsal))).toContain("filter-logic");
    expect(ids(unmet(rehearsal))).toContain("unknown-operator-refused");
    expect(
      JSON.stringify(
        unmet(rehearsal).map(({ findings }) => findings.map(({ at, expected, actual }) => [at, expected, actual])),
      ),
    ).not.toMatch(/resident/i);
  });
  test("ask for no more than twice what Okta asks for", async () => {
    const { exchanges } = await played((next) => next);
    const counts = exchanges.map(({ request }) => Number(new URLSearchParams(request.path.split("?")[1]).get("count")));
    expect(Math.max(...counts)).toBe(200);
  });
});

test("a filter about nobody who was shown is not sent", async () => {
  const untitled = said(
    ({ path }) => path.startsWith("/Users/"),
    (answer) => withJson(answer, (user) => without(user, "title")),
  );
  const { exchanges } = await played(untitled);
  const filters = exchanges.map(({ request }) => filterIn({ ...request, headers: [], body: "" }));
  expect(filters.some((filter) => / and title eq /.test(filter))).toBe(false);
  expect(
    filterLike(/title pr/)(
      { method: "GET", path: exchanges.find(({ part }) => part === "none-miss")?.request.path ?? "", headers: [] },
      emptyStore(),
    ),
  ).toBe(true);
});
