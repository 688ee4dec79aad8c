import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import { type Layer, layers, refused, said, withEach, withJson, without } from "../../src/reference/layers/layer.ts";
import { filterLike, parameterRead } from "../../src/reference/layers/filters.ts";
import { on } from "../../src/reference/layers/when.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { seed } from "../../src/reference/seed.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { attribute, isArray } from "../../src/scim/json.ts";
import { USER } from "../../src/scim/urns.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { rehearse, sendTo } from "../rehearsal.ts";
import { unmetWith } from "./judged.ts";

const quirk = (id: string): Layer => {
  const found = quirks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no quirk ${id}`);
  return (next, store) => found.wrap(next, store);
};
const unmetIn = (suites: readonly string[], layer: Layer): Promise<readonly string[]> => unmetWith(layer, { suites });
const filters = ["rfc-filter"];
const pages = ["rfc-pages"];
/** The queries of all requests, decoded, as they were sent without a fault. */
async function sent(...suites: readonly string[]): Promise<readonly string[]> {
  const { exchanges } = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })), { suites });
  return exchanges.map(({ request }) => request.path);
}
const filtersIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => new URLSearchParams(path.split("?")[1]).get("filter") ?? []);
const config = (change: (config: Resource) => Json): Layer =>
  said(
    ({ path }) => path === "/ServiceProviderConfig",
    (answer) => withJson(answer, change),
  );

describe("P54: the case of a filter's value is its attribute's affair", () => {
  test("user names and addresses are compared without, ids with it", async () => {
    expect(await unmetIn(["assign"], quirk("filter-username-case-sensitive"))).toEqual(["must other-case-found"]);
    expect(await unmetIn(filters, quirk("filter-addresses-by-case"))).toEqual(["must filter-case"]);
    expect(await unmetIn(filters, quirk("filter-ids-without-case"))).toEqual(["must filter-case"]);
  });
  test("a server may declare its addresses to be exact", async () => {
    const exact = (attributes: Json): Json =>
      isArray(attributes)
        ? attributes.map((one) => ({
            ...Object(one),
            caseExact: true,
            ...(attribute(one, "subAttributes") === undefined
              ? {}
              : { subAttributes: exact(attribute(one, "subAttributes") ?? []) }),
          }))
        : attributes;
    const declared = said(on("GET /Schemas"), (answer) =>
      withEach(answer, (schema) =>
        schema["id"] === USER ? { ...schema, attributes: exact(schema["attributes"] ?? []) } : schema,
      ),
    );
    expect(await unmetIn(filters, layers(quirk("filter-addresses-by-case"), declared))).toEqual([]);
  });
});

describe("P55: nobody found is 200, not 404", () => {
  test("404 is caught", async () => {
    expect(await unmetIn(["assign"], quirk("filter-no-match-404"))).toEqual(["must lookup-without-match"]);
  });
});

describe("P56: Resources may be absent where there are none", () => {
  test("absent and null are told for Okta's sake, and no more", async () => {
    for (const id of ["list-resources-omitted-when-empty", "list-resources-null-when-empty"])
      expect(await unmetIn(["assign"], quirk(id))).toEqual(["may empty-list-resources"]);
  });
});

describe("P57: a count of 0 has a total and no Resources", () => {
  test("they may be absent", async () => {
    expect(await unmetIn(pages, quirk("count-zero-without-resources"))).toEqual([]);
  });
  test("the total is the real one", async () => {
    expect(await unmetIn(pages, quirk("count-zero-total-zero"))).toEqual(["should count-zero"]);
  });
});

describe("P58: a startIndex below 1 is 1, a count below 0 is 0", () => {
  test("whoever refuses them is caught", async () => {
    expect(await unmetIn(pages, quirk("start-below-one-refused"))).toEqual(["must start-index-below-one"]);
    const negative = refused(({ path }) => path.includes("startIndex=1&count=-"), 400, "invalidValue");
    expect(await unmetIn(pages, negative)).toEqual(["should negative-count"]);
  });
});

describe("P59: a page may be shorter than asked for", () => {
  test("shorter passes, longer does not", async () => {
    expect(await unmetIn(["import", ...pages], quirk("page-smaller-than-asked"))).toEqual([]);
    expect(await unmetIn(pages, quirk("page-count-ignored"))).toContain("must list-page-size");
  });
});

describe("P60: itemsPerPage may differ from what is on the page", () => {
  test("it is no more than a warning", async () => {
    expect(await unmetIn(["import"], quirk("page-itemsperpage-is-count"))).toEqual(["should list-items-per-page"]);
  });
});

describe("P61: a whole result needs no paging numbers", () => {
  test("a part of one does", async () => {
    expect(await unmetIn(["import"], quirk("page-numbers-on-partial-pages-only"))).toEqual([]);
    expect(await unmetIn(["import"], quirk("page-numbers-omitted"))).toContain("must list-start-index");
  });
});

describe("P62: pages need not agree while others write", () => {
  test("somebody who joins between two pages is nobody's fault", async () => {
    const joining: Layer = (next, store) => (wire) => {
      if (wire.path.startsWith("/Users?startIndex=")) seed(store, { users: 1 });
      return next(wire);
    };
    expect(await unmetIn(["import"], layers(joining, quirk("page-newest-first")))).toEqual([]);
  });
  test("a page that overlaps in a directory at rest is", async () => {
    expect(await unmetIn(["import"], quirk("page-overlap"))).toContain("must pages-disjoint");
  });
});

describe("P63: a page by cursor needs no total", () => {
  test("a list without a cursor does", async () => {
    expect(await unmetIn(pages, quirk("cursor-without-total"))).toEqual([]);
    expect(await unmetIn(pages, quirk("list-total-missing"))).toContain("must list-envelope");
  });
});

describe("P64: an operator that is not known is refused, an attribute may find nobody", () => {
  test("both ways with the attribute are right", async () => {
    expect(await unmetIn(filters, quirk("filter-unknown-attribute-refused"))).toEqual([]);
    expect(await unmetIn(filters, (next) => next)).toEqual([]);
  });
  test("everybody is never an answer", async () => {
    expect(await unmetIn(filters, quirk("filter-unknown-attribute-ignored"))).toEqual([
      "must unknown-attribute-selects-nobody",
    ]);
    expect(await unmetIn(filters, quirk("filter-unknown-operator-equal"))).toEqual(["must unknown-operator-refused"]);
  });
});

describe("P65: the grammar of filters contradicts its examples", () => {
  test("a server that takes the grammar at its word is not accused", async () => {
    expect(await unmetIn(filters, refused(filterLike(/not \(/), 400, "invalidFilter"))).toEqual([
      "may filter-accepted",
    ]);
    expect(await unmetIn(filters, quirk("filter-square-brackets-refused"))).toEqual(["may filter-accepted"]);
  });
  test("no value is sent in single quotes", async () => {
    for (const filter of filtersIn(await sent(...filters, "link"))) expect(filter).not.toMatch(/ (eq|ne|co|sw|ew) '/);
  });
});

describe("P66: of a complex attribute the part is named", () => {
  test("no filter leaves it out", async () => {
    const all = filtersIn(await sent(...filters));
    expect(all.some((filter) => filter.includes("emails.value eq "))).toBe(true);
    for (const filter of all) expect(filter).not.toMatch(/\b(name|emails|meta) (eq|ne|co|sw|ew|gt|ge|lt|le|pr)\b/);
  });
  test("whoever reads it as its value, or refuses it, is the same to every check", async () => {
    expect(await unmetIn(filters, refused(filterLike(/\bemails (eq|co)/), 400, "invalidFilter"))).toEqual([]);
  });
});

describe("P67: a boolean has no order", () => {
  test("an empty list in the place of a refusal is a warning", async () => {
    expect(await unmetIn(filters, quirk("filter-boolean-ordered"))).toEqual(["should boolean-order-refused"]);
  });
});

describe("P68: whoever does not sort need not", () => {
  const unsorted = parameterRead("sortBy", () => undefined);
  test("if it says so, or says nothing", async () => {
    const silent = config((all) => without(all, "sort"));
    expect(
      await unmetIn(
        ["rfc-sort"],
        layers(
          unsorted,
          config((all) => ({ ...all, sort: { supported: false } })),
        ),
      ),
    ).toEqual([]);
    expect(await unmetIn(["rfc-sort"], layers(unsorted, silent))).toEqual([]);
    const hidden = refused(({ path }) => path === "/ServiceProviderConfig", 404);
    expect(await unmetIn(["rfc-sort"], layers(unsorted, hidden))).toEqual([]);
  });
  test("but not if it says that it does", async () => {
    expect(await unmetIn(["rfc-sort"], unsorted)).toContain("should sorted");
  });
});

describe("P69: attributes= brings the id, perhaps the schemas, and what was asked for", () => {
  const attributes = ["rfc-attributes"];
  test("schemas may be there or not, meta is a warning, the rest a fault", async () => {
    expect(await unmetIn(attributes, quirk("attributes-without-schemas"))).toEqual([]);
    expect(await unmetIn(attributes, quirk("attributes-with-meta"))).toEqual(["should attributes-without-meta"]);
    expect(await unmetIn(attributes, quirk("attributes-with-emails"))).toEqual(["must attributes-only"]);
  });
  test("a password is not shown to whoever asks for it", async () => {
    const telling = said(
      ({ path }) => path.includes("attributes=userName,password"),
      (answer) => withEach(answer, (one) => ({ ...one, password: "secret" })),
    );
    expect(await unmetIn(attributes, telling)).toEqual(["must password-never-returned"]);
  });
});

describe("P70: excludedAttributes=id leaves the id where it is", () => {
  test("without it, the resource has none", async () => {
    expect(await unmetIn(["rfc-attributes"], quirk("excluded-id-gone"))).toEqual(["must resource-id"]);
  });
});

describe("P71: a query parameter that is not known is passed over", () => {
  test("a refusal is a warning", async () => {
    expect(await unmetIn(pages, quirk("unknown-parameter-refused"))).toEqual(["should unknown-parameter-ignored"]);
  });
});

describe("P72: what stands on a URL is encoded", () => {
  test("in every request of the harness", async () => {
    const paths = await sent("link", ...filters, "rfc-sort", ...pages, "rfc-attributes");
    for (const path of paths) expect(path).toMatch(/^[\w\-.*~/?&=%:@,]+$/);
  });
  test("plus signs, apostrophes, quotes and backslashes arrive as they are", async () => {
    const store = emptyStore();
    const { stories, exchanges } = await rehearse(sendTo(reference(store, { baseUrl, token })), { suites: ["link"] });
    const lee = stories[0]?.people.find(({ alias }) => alias === "lee")?.userName ?? "";
    expect(lee).toMatch(/^(?=.*').*\+/);
    expect(filtersIn(exchanges.map(({ request }) => request.path))).toContain(`userName eq "${lee}"`);
    const literals = filtersIn(await sent(...filters));
    expect(literals.some((filter) => filter.includes('nickName eq "Say \\"hi\\" \\\\ there"'))).toBe(true);
  });
});
