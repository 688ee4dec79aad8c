import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Header, Method, Request, Sender } from "../../src/model.ts";
import { createGroup, deleteGroup, listUsers, patchActive, putGroup } from "../../src/okta/requests.ts";
import { toWire } from "../../src/okta/wire.ts";

const TOKEN = "Bearer s3cret";
const headers = (request: Request, by: Sender = "okta"): readonly Header[] => toWire(request, by, TOKEN).headers;

const reading: readonly Header[] = [
  ["Accept", "application/scim+json"],
  ["Accept-Charset", "utf-8"],
  ["User-Agent", "Okta SCIM Client 1.0.0"],
  ["Authorization", TOKEN],
  ["Accept-Encoding", "gzip,deflate"],
];
const writing: readonly Header[] = [
  ["Accept", "application/scim+json"],
  ["Accept-Charset", "utf-8"],
  ["Content-Type", "application/scim+json; charset=utf-8"],
  ["User-Agent", "Okta SCIM Client 1.0.0"],
  ["Authorization", TOKEN],
  ["Accept-Encoding", "gzip,deflate"],
];

describe("the headers of Okta's requests", () => {
  test("name no content type where something is read", () => {
    expect(headers(listUsers(1, 2))).toEqual(reading);
  });

  test("name it before the User-Agent where something is written", () => {
    for (const request of [createGroup("Oaks"), patchActive("1", false), putGroup("1", "Oaks", [])]) {
      expect(headers(request)).toEqual(writing);
    }
  });

  test("name it for a DELETE, too, though it has no body", () => {
    expect(headers(deleteGroup("1"))).toEqual(writing);
    expect(toWire(deleteGroup("1"), "okta", TOKEN)).not.toHaveProperty("body");
  });

  test("say nothing that Okta does not say", () => {
    fc.assert(
      fc.property(fc.constantFrom<Method>("GET", "POST", "PUT", "PATCH", "DELETE"), (method) => {
        expect(headers({ method, path: "/Users" })).toEqual(method === "GET" ? reading : writing);
      }),
    );
  });
});

describe("the headers of the harness's own requests", () => {
  test("are Okta's, and at their end one that says who sends them", () => {
    for (const by of ["probe", "cleanup"] as const) {
      expect(headers(listUsers(1, 2), by)).toEqual([...reading, ["X-Scim-Okta-Test", by]]);
      expect(headers(deleteGroup("1"), by)).toEqual([...writing, ["X-Scim-Okta-Test", by]]);
    }
  });

  test("carry wrong credentials or none where the probe is about credentials", () => {
    const authorization = (credentials: "wrong" | "none"): readonly Header[] =>
      headers({ ...listUsers(1, 2), credentials }, "probe").filter(([name]) => name === "Authorization");
    expect(authorization("wrong")).toEqual([["Authorization", "Bearer scim-okta-test-wrong-token"]]);
    expect(authorization("none")).toEqual([]);
  });

  test("carry wrong credentials of the same scheme as the right ones", () => {
    const wrong = (authorization: string): string =>
      toWire({ ...listUsers(1, 2), credentials: "wrong" }, "probe", authorization).headers.find(
        ([name]) => name === "Authorization",
      )?.[1] ?? "";
    expect(wrong("Basic b2t0YTpzZWNyZXQ=")).toMatch(/^Basic (?!b2t0YTpzZWNyZXQ=)[\w+/=]+$/);
    expect(wrong("bearer abc")).toBe("Bearer scim-okta-test-wrong-token");
    expect(wrong("abc")).toBe("scim-okta-test-wrong-token");
  });
});

describe("the headers of a test of Okta's", () => {
  const exactHeaders: readonly Header[] = [
    ["Content-Type", "application/json"],
    ["Authorization", ""],
    ["User-Agent", "OKTA SCIM Integration"],
  ];
  test("are those and no others, in that order, with the credentials of the run", () => {
    expect(headers({ ...listUsers(1, 1), exactHeaders }, "probe")).toEqual([
      ["Content-Type", "application/json"],
      ["Authorization", TOKEN],
      ["User-Agent", "OKTA SCIM Integration"],
    ]);
  });
  test("carry other credentials where they say so", () => {
    const request: Request = {
      ...listUsers(1, 1),
      exactHeaders: [["Authorization", "non-token"]],
      credentials: "wrong",
    };
    expect(headers(request, "probe")).toEqual([["Authorization", "non-token"]]);
  });
});

describe("a request on the wire", () => {
  test("keeps method and path, and has its body as compact JSON in the order of its keys", () => {
    const body = { schemas: ["a"], displayName: "Équipe “Nord”", members: [] };
    expect(toWire({ method: "PUT", path: "/Groups/1", body }, "okta", TOKEN)).toMatchObject({
      method: "PUT",
      path: "/Groups/1",
      body: '{"schemas":["a"],"displayName":"Équipe “Nord”","members":[]}',
    });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(toWire({ method: "POST", path: "/Users", body: JSON.parse(json) }, "okta", TOKEN).body).toBe(json);
      }),
    );
  });

  test("has no body at all where there is none", () => {
    expect(toWire(listUsers(101, 100), "okta", TOKEN)).toEqual({
      method: "GET",
      path: "/Users?startIndex=101&count=100",
      headers: reading,
    });
  });
});
