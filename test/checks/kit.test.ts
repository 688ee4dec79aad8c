import { describe, expect, test } from "vitest";
import {
  atMost,
  bodies,
  check,
  expectAccepted,
  expectStatus,
  finding,
  isById,
  isFiltered,
  isGroups,
  isListing,
  isOwnError,
  parameter,
  resources,
  schemaCheck,
  settled,
  type Seen,
} from "../../src/checks/kit/check.ts";
import type { CheckInfo, Entry, Exchange, Json, Method, Past } from "../../src/model.ts";
import { History } from "../../src/past.ts";
import { answerOf } from "../../src/scim/json.ts";
import { ERROR, GROUP, LIST_RESPONSE, USER } from "../../src/scim/urns.ts";

const info: CheckInfo = {
  id: "one",
  title: "One holds",
  level: "must",
  okta: "blocks",
  consequence: "Nothing.",
  cite: ["RFC 7644 §3.1"],
  fix: "Do it.",
};
const request = (method: Method, path: string): Omit<Exchange, "answer"> => ({
  app: "oin",
  suite: "mine",
  step: "step",
  part: "part",
  seq: 1,
  by: "okta",
  request: { method, path },
});
const seen = (method: Method, path: string, status: number, body?: Json): Seen => ({
  ...request(method, path),
  answer: answerOf(status, {}, body === undefined ? "" : JSON.stringify(body)),
});
const unanswered: Exchange = { ...request("GET", "/Users"), lost: { lost: "timeout", why: "late" } };
const past: Past = new History();

describe("what a check is made of", () => {
  test("an exchange without an answer says nothing about anything but that", () => {
    expect(
      check(info, () => [])
        .start()
        .see(unanswered, past),
    ).toEqual({ blocked: "no answer came" });
    const eye = settled(info, () => []).start();
    expect(eye.see(unanswered, past)).toBeUndefined();
    expect(eye.end?.()).toEqual({ blocked: "no answer came" });
  });
  test("it stands only where it says when, and only where there is an answer", () => {
    expect(check(info, () => [])).not.toHaveProperty("standing");
    const one = check(
      info,
      () => [],
      ({ answer }) => answer.status === 200,
    );
    expect(one.standing?.(seen("GET", "/Users", 200))).toBe(true);
    expect(one.standing?.(seen("GET", "/Users", 404))).toBe(false);
    expect(one.standing?.(unanswered)).toBe(false);
  });
  test("where something was read twice, the second reading counts", () => {
    const eye = settled(info, (one) => expectStatus(one, 200)).start();
    eye.see(seen("GET", "/Users/1", 404), past);
    eye.see(seen("GET", "/Users/1", 200), past);
    expect(eye.end?.()).toEqual([]);
    eye.see(seen("GET", "/Users/1", 500), past);
    expect(eye.end?.()).toEqual(finding("status", "200", "500"));
  });
});

describe("what was accepted", () => {
  test.each([200, 201, 202, 204, 299])("%i is", (status) => {
    expect(expectAccepted(seen("PUT", "/Users/1", status))).toEqual([]);
  });
  test("a refusal is told with the body that came", () => {
    const body = { schemas: [ERROR], status: "400" };
    const actual = `400 ${JSON.stringify(body)}`;
    expect(expectAccepted(seen("PUT", "/Users/1", 400, body))).toEqual(finding("status", "2xx", actual));
  });
  test.each([405, 501])("PATCH answered %i is not offered at all, which is another check's finding", (status) => {
    expect(expectAccepted(seen("PATCH", "/Users/1", status))).toEqual({ blocked: `PATCH is not offered (${status})` });
    expect(expectAccepted(seen("PUT", "/Users/1", status))).toEqual(finding("status", "2xx", `${status}`));
  });
  test("one of several statuses may be asked for", () => {
    expect(expectStatus(seen("PATCH", "/Users/1", 204), 200, 204)).toEqual([]);
    expect(expectStatus(seen("PATCH", "/Users/1", 202), 200, 204)).toEqual(finding("status", "200 or 204", "202"));
  });
});

describe("what a request is about", () => {
  test.each<[string, boolean, boolean, boolean]>([
    ["/Users/1", true, false, false],
    ["/Groups/a%2Fb", true, false, false],
    ["/Users?startIndex=1&count=2", false, true, false],
    ["/Users?filter=userName%20eq%20%22x%22&startIndex=1&count=100", false, true, true],
    ["/Users", false, true, false],
    ["/Groups", false, true, false],
    ["/Users/1?attributes=userName", true, false, false],
    ["/Roles?startIndex=1&count=2", false, true, false],
    ["/Users/1/2", false, false, false],
  ])("%s", (path, byId, listing, filtered) => {
    const one = seen("GET", path, 200);
    expect([isById(one), isListing(one), isFiltered(one)]).toEqual([byId, listing, filtered]);
  });
  test("groups and users are told by the path", () => {
    expect(isGroups(seen("GET", "/Groups/1", 200))).toBe(true);
    expect(isGroups(seen("GET", "/Users/1", 200))).toBe(false);
  });
  test("its paging parameters are read from it", () => {
    const one = seen("GET", "/Users?filter=x%26count%3D7&startIndex=101&count=100", 200);
    expect([parameter(one, "startIndex"), parameter(one, "count")]).toEqual([101, 100]);
  });
  test.each<[Method, string, number, boolean]>([
    ["GET", "/Users/1", 404, true],
    ["GET", "/Users?x", 404, false],
    ["POST", "/Users", 409, true],
    ["POST", "/Users", 400, true],
    ["GET", "/Users", 401, false],
    ["GET", "/Users/1", 502, false],
  ])("%s %s answered %i is the service's own error: %s", (method, path, status, own) => {
    expect(isOwnError(seen(method, path, status))).toBe(own);
  });
});

describe("what there is to look at in an answer", () => {
  const shapes = (one: Seen): readonly string[] => bodies(one).map(({ at, shape }) => `${at} ${shape}`.trim());
  const list = { schemas: [LIST_RESPONSE], totalResults: 2, Resources: [{ id: "1" }, "odd", { id: "2" }] };

  test("one resource, or a list and the resources in it", () => {
    expect(shapes(seen("GET", "/Users/1", 200, {}))).toEqual(["user"]);
    expect(shapes(seen("POST", "/Groups", 201, {}))).toEqual(["group"]);
    expect(shapes(seen("GET", "/Users?x", 200, list))).toEqual(["list", "/Resources/0 user", "/Resources/1 user"]);
    expect(shapes(seen("GET", "/Groups?x", 200, list))).toEqual(["list", "/Resources/0 group", "/Resources/1 group"]);
  });
  test("an error of the service itself, and none of what stands before it", () => {
    expect(shapes(seen("GET", "/Users/1", 404, {}))).toEqual(["error"]);
    expect(shapes(seen("GET", "/Users/1", 502, {}))).toEqual([]);
  });
  test("nothing in an empty body, in none, and in the answer to a DELETE", () => {
    expect(shapes(seen("PATCH", "/Users/1", 204))).toEqual([]);
    expect(shapes(seen("GET", "/Users/1", 200, null))).toEqual([]);
    expect(shapes(seen("DELETE", "/Users/1", 200, {}))).toEqual([]);
  });
  test("no resource where there is no object", () => {
    expect(resources(seen("GET", "/Users/1", 200, ["x"]))).toEqual([]);
    expect(resources(seen("GET", "/Users?x", 200, { id: "1" }))).toEqual([]);
    expect(resources(seen("GET", "/Users/1", 404, {}))).toEqual([]);
  });
});

describe("a check of one topic of the schemas", () => {
  const booleans = schemaCheck(info, "booleans");
  const made: Entry = {
    kind: "exchange",
    ...request("POST", "/Users"),
    about: "ada",
    request: { method: "POST", path: "/Users" },
    answer: answerOf(201, {}, '{"id":"1"}'),
  };
  const of = (id: string, active: Json): Json => ({ schemas: [USER], id, userName: "x", active });

  test("tells that topic's faults alone", () => {
    const nameless = { schemas: [GROUP], id: "1", members: [{ value: "2", primary: "yes" }] };
    expect(booleans.start().see(seen("GET", "/Users/1", 200, of("1", true)), past)).toEqual([]);
    expect(booleans.start().see(seen("GET", "/Groups/1", 200, nameless), past)).not.toMatchObject([
      { at: "/displayName" },
    ]);
  });
  test("shows the values of the run's own people only", () => {
    const history = new History();
    history.note(made);
    const list = { schemas: [LIST_RESPONSE], totalResults: 2, Resources: [of("1", "yes"), of("2", "secret")] };
    const found = booleans.start().see(seen("GET", "/Users?x", 200, list), history);
    expect(found).toMatchObject([
      { at: "/Resources/0/active", actual: '"yes"' },
      { at: "/Resources/1/active", actual: "another value" },
    ]);
    expect(JSON.stringify(found)).not.toContain("secret");
  });
  test("stands where there is a body of its kind", () => {
    expect(booleans.standing?.(seen("GET", "/Users/1", 200, {}))).toBe(true);
    expect(booleans.standing?.(seen("GET", "/Users/1", 404, {}))).toBe(false);
    expect(booleans.standing?.(seen("GET", "/Users?x", 200, { totalResults: 0, Resources: [] }))).toBe(false);
  });
});

test("one fault in many places is told five times and counted", () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ at: `/${index}`, expected: "x", actual: "y" }));
  expect(atMost(many.slice(0, 5))).toEqual(many.slice(0, 5));
  expect(atMost(many)).toHaveLength(5);
  expect(atMost(many).at(-1)).toEqual({ at: "/4", expected: "x", actual: "y (and 95 more places)" });
});
