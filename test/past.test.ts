import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ending, Entry, Json, Method, Resource, Sender, Shift } from "../src/model.ts";
import { History } from "../src/past.ts";
import { answerOf } from "../src/scim/json.ts";

interface Sent {
  readonly step?: string;
  readonly method?: Method;
  readonly path?: string;
  readonly body?: Json;
  readonly about?: string;
  readonly wants?: Resource;
  readonly shifts?: Shift;
  readonly by?: Sender;
  /** A status, a body of a 200, or nothing at all. */
  readonly came?: number | Resource | "lost";
}
const at = { app: "oin", suite: "mine", step: "step" } as const;
function exchange({
  step = at.step,
  method = "PUT",
  path = "/Users/1",
  body,
  wants,
  shifts,
  about = "ada",
  by = "okta",
  came = 200,
}: Sent): Entry {
  const answer =
    typeof came === "number"
      ? answerOf(came, {}, "")
      : came === "lost"
        ? undefined
        : answerOf(200, {}, JSON.stringify(came));
  return {
    kind: "exchange",
    ...at,
    step,
    seq: 1,
    part: "part",
    by,
    ...(about === "" ? {} : { about }),
    ...(wants === undefined ? {} : { wants }),
    ...(shifts === undefined ? {} : { shifts }),
    request: { method, path, ...(body === undefined ? {} : { body }) },
    ...(answer === undefined ? { lost: { lost: "timeout", why: "" } } : { answer }),
  };
}
const end = (how: Ending["how"], by: Sender = "okta", about = "ada"): Entry => ({
  kind: "end",
  ...at,
  rest: 0,
  by,
  about,
  ending: { how, why: "Okta stops at the answer 500" },
});
const past = (...entries: readonly Entry[]): History => {
  const history = new History();
  for (const entry of entries) history.note(entry);
  return history;
};

describe("who should be in a group that several requests change at once", () => {
  const values = (...ids: readonly string[]): Json => ids.map((value) => ({ value }));
  const [bob, ...staff] = ["bob", "ann", "cid", "dee", "eve", "fay"];
  const group = exchange({ about: "team", wants: { displayName: "Team", members: values(bob ?? "", "dee", "eve") } });
  const shift = (id: string, came = 200): Entry =>
    exchange({
      about: "team",
      method: "PATCH",
      by: "probe",
      came,
      shifts: { joins: id < "dee" ? [id] : [], leaves: id < "dee" ? [] : [id] },
    });
  const membersOf = (history: History): Json | undefined => {
    const intended = history.intended("team");
    return "unknown" in intended ? undefined : intended["members"];
  };
  test("is the same in whatever order they were answered", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(staff, { minLength: staff.length }), (order) => {
        const members = membersOf(past(group, ...order.map((id) => shift(id))));
        expect(members).toHaveLength(3);
        expect(members).toEqual(expect.arrayContaining([{ value: "bob" }, { value: "ann" }, { value: "cid" }]));
      }),
    );
  });
  test("is as before where one is said twice", () => {
    expect(membersOf(past(group, shift("ann"), shift("ann")))).toEqual(values("bob", "dee", "eve", "ann"));
  });
  test("is unknown once one of them was not accepted", () => {
    expect(past(group, shift("ann"), shift("cid", 500), shift("dee")).intended("team")).toEqual({
      unknown: "the PATCH was not accepted",
    });
  });
});

describe("what somebody should hold who was created several times at once", () => {
  const create = (came: number | Resource): Entry =>
    exchange({ method: "POST", path: "/Users", by: "probe", body: wants, wants, came });
  const wants = { userName: "ada", active: true };
  test("is what the one create asked for that was accepted, first or last", () => {
    const made = create({ id: "1", userName: "ada" });
    for (const entries of [
      [made, create(409)],
      [create(409), made],
      [create(500), made, create(409)],
    ])
      expect(past(...entries).intended("ada")).toEqual(wants);
    expect(past(create(409), create(409)).intended("ada")).toEqual({ unknown: "the POST was not accepted" });
  });
});

describe("what a person or group should hold", () => {
  const profile = { userName: "ada", name: { givenName: "Ada", familyName: "Byron" }, active: true };

  test("is what accepted writes asked for, one laid over the other", () => {
    const name = { name: { familyName: "Lovelace" } };
    const history = past(
      exchange({ method: "POST", wants: profile }),
      exchange({ wants: name }),
      exchange({ wants: { active: false } }),
    );
    expect(history.intended("ada")).toEqual({
      userName: "ada",
      name: { givenName: "Ada", familyName: "Lovelace" },
      active: false,
    });
  });
  test("is never what stood in a body beside it, such as what was read and is written back", () => {
    const history = past(
      exchange({ method: "POST", wants: profile }),
      exchange({ wants: { active: false }, body: { userName: "somebody", nickName: "Countess", active: false } }),
    );
    expect(history.intended("ada")).toEqual({ ...profile, active: false });
  });
  test("lists replace lists, and null stays as what is to be gone", () => {
    const history = past(
      exchange({ wants: { members: [{ value: "1" }, { value: "2" }], title: "Countess" } }),
      exchange({ method: "PATCH", wants: { members: [{ value: "2" }], title: null } }),
    );
    expect(history.intended("ada")).toEqual({ members: [{ value: "2" }], title: null });
  });
  test("is not touched by reading, by cleaning up, or by what speaks of nobody", () => {
    const history = past(
      exchange({ method: "POST", wants: profile }),
      exchange({ method: "GET", came: { active: false } }),
      exchange({ by: "cleanup", wants: { active: false } }),
      exchange({ about: "", wants: { active: false } }),
      end("stopped", "cleanup"),
      end("done"),
    );
    expect(history.intended("ada")).toEqual(profile);
  });
  test("of one is not that of another", () => {
    const history = past(exchange({ wants: profile }), exchange({ about: "bob", wants: { active: false } }));
    expect(history.intended("ada")).toEqual(profile);
    expect(history.intended("bob")).toEqual({ active: false });
  });
  test("is unknown before anything was written", () => {
    expect(past().intended("ada")).toEqual({ unknown: "nothing was written about ada" });
  });
  test.each([400, 404, 409, 500, 302, "lost"] as const)(
    "is unknown after a write that was not accepted (%s)",
    (came) => {
      const history = past(exchange({ wants: profile }), exchange({ method: "PATCH", wants: { active: false }, came }));
      expect(history.intended("ada")).toEqual({ unknown: "the PATCH was not accepted" });
    },
  );
  test.each(["stopped", "broke", "unplayable"] as const)("is unknown after a move of Okta's that %s", (how) => {
    expect(past(exchange({ wants: profile }), end(how)).intended("ada")).toEqual({
      unknown: "Okta stops at the answer 500",
    });
  });
  test("stays known where a probe did not end well", () => {
    expect(past(exchange({ wants: profile }), end("stopped", "probe")).intended("ada")).toEqual(profile);
  });
  test("is known again as far as the next accepted write goes", () => {
    const history = past(
      exchange({ wants: { ...profile, displayName: "Ada" } }),
      exchange({ wants: { active: false }, came: 500 }),
      exchange({ wants: profile }),
    );
    expect(history.intended("ada")).toEqual(profile);
  });
});

describe("who is who", () => {
  const created = exchange({ method: "POST", path: "/Users", came: { id: "1" } });
  const group = exchange({ method: "POST", path: "/Groups", about: "team", came: { id: "2" } });

  test("a person has the id that the create was answered with, whoever sent it", () => {
    for (const by of ["okta", "probe"] as const) {
      const history = past(exchange({ method: "POST", path: "/Users", came: { id: 1 }, by }));
      expect(history.id("ada")).toBe("1");
      expect(history.aliasOf("1")).toBe("ada");
    }
  });
  test("nobody has an id after a create that was refused or carried none", () => {
    expect(past(exchange({ method: "POST", path: "/Users", came: 409 })).id("ada")).toBeUndefined();
    expect(past(exchange({ method: "POST", path: "/Users", came: {} })).id("ada")).toBeUndefined();
    expect(past().aliasOf("1")).toBeUndefined();
  });
  test("an answer under somebody else's name tells no id", () => {
    const named = (userName: string): History =>
      past(exchange({ method: "POST", path: "/Users", body: { userName: "ada" }, came: { id: "1", userName } }));
    expect(named("stranger").id("ada")).toBeUndefined();
    expect(named("ADA").id("ada")).toBe("1");
  });
  test("people and groups are told apart", () => {
    const history = past(created, group);
    expect(history.ids("User")).toEqual(["1"]);
    expect(history.ids("Group")).toEqual(["2"]);
  });
  test("what was deleted has no id any more, but had one", () => {
    const deleted = exchange({ method: "DELETE", path: "/Groups/2", about: "team", came: 204 });
    const history = past(
      group,
      exchange({ path: "/Groups/2", about: "team", wants: { displayName: "Team" } }),
      deleted,
    );
    expect(history.id("team")).toBeUndefined();
    expect(history.formerId("team")).toBe("2");
    expect(history.ids("Group")).toEqual([]);
    expect(history.intended("team")).toEqual({ unknown: "nothing was written about team" });
  });
  test("what was not deleted after all is still there", () => {
    const history = past(group, exchange({ method: "DELETE", path: "/Groups/2", about: "team", came: 500 }));
    expect(history.id("team")).toBe("2");
    expect(history.formerId("team")).toBeUndefined();
  });
  test("what is made again has the new id", () => {
    const again = exchange({ method: "POST", path: "/Groups", about: "team", came: { id: "3" } });
    const history = past(group, exchange({ method: "DELETE", path: "/Groups/2", about: "team", came: 204 }), again);
    expect(history.id("team")).toBe("3");
    expect(history.formerId("team")).toBe("2");
    expect(history.aliasOf("2")).toBeUndefined();
  });
});

describe("what somebody was read as before", () => {
  const read = (step: string, came: Resource | number, path = "/Users/1"): Entry =>
    exchange({ step, method: "GET", path, by: "probe", came });

  test("is the last reading by id of an earlier step", () => {
    const history = past(read("one", { id: "1" }), read("two", { id: "2" }), read("two", { id: "3" }));
    expect(history.earlierReading("ada", "two")).toEqual({ id: "1" });
    expect(history.earlierReading("ada", "three")).toEqual({ id: "3" });
    expect(past(read("one", { id: "1" })).earlierReading("ada", "one")).toBeUndefined();
  });
  test("is nothing that a look-up showed, that was refused, or that was read of somebody else", () => {
    const lookUp = read("one", { Resources: [] }, "/Users?filter=a&startIndex=1");
    const history = past(lookUp, read("one", 404));
    expect(history.earlierReading("ada", "two")).toBeUndefined();
    expect(past(read("one", { id: "1" })).earlierReading("bob", "two")).toBeUndefined();
  });
  test("is forgotten with the next write, accepted or not", () => {
    for (const came of [200, 500] as const) {
      const history = past(read("one", { id: "1" }), exchange({ step: "two", method: "PATCH", came }));
      expect(history.earlierReading("ada", "three")).toBeUndefined();
    }
  });
});
