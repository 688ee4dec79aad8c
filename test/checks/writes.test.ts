/** What is answered to a write, and what is then read. */
import { describe, expect, test } from "vitest";
import { answerCurrent } from "../../src/checks/answer-current.ts";
import { createBody } from "../../src/checks/create-body.ts";
import type { Exchange, Json, Resource } from "../../src/model.ts";
import { exchange, judged } from "./judged.ts";

const ann: Resource = { userName: "ann", name: { givenName: "Ann" }, active: true };
const team: Resource = { displayName: "Team", members: [{ value: "1" }] };
const created = (path: string, about: string, wants: Resource, body: Json): Exchange =>
  exchange("POST", path, body, { status: 201, about, wants, sent: wants });
const read = (path: string, about: string, body: Json): Exchange => exchange("GET", path, body, { about, by: "probe" });

describe("the answer to a write", () => {
  const told = (was: Resource, answered: Resource, is: Resource = was): readonly string[] => {
    const before = [created("/Users", "ann", was, { id: "1", ...answered })];
    return judged(answerCurrent, [read("/Users/1", "ann", { id: "1", ...is })], before);
  };
  test("says what is then read", () => {
    expect(told(ann, ann)).toEqual(["met"]);
    expect(told(team, team)).toEqual(["met"]);
  });
  test.each<[string, Json]>([
    ["name", { givenName: "Anna" }],
    ["active", false],
  ])("is behind with %s", (name, value) => {
    expect(told(ann, { ...ann, [name]: value })[0]).toBe("unmet");
  });
  test.each<[string, Json]>([
    ["displayName", "Old team"],
    ["members", [{ value: "1" }, { value: "2" }]],
  ])("is behind with a group's %s", (name, value) => {
    expect(told(team, { ...team, [name]: value })[0]).toBe("unmet");
  });
  test("need not say of members more than who they are, nor in an order, nor anything at all", () => {
    expect(told(team, { ...team, members: [{ value: "1", display: "Ann" }] })).toEqual(["met"]);
    expect(told(team, { ...team, members: ["1"] }, { ...team, members: ["1"] })).toEqual(["met"]);
    expect(told(ann, { userName: "ann" })).toEqual(["met"]);
  });
  test("is not to blame where the reading is not as intended either", () => {
    expect(told(ann, ann, { ...ann, active: false })).toEqual(["met"]);
  });
});

describe("the answer to a create", () => {
  const first = created("/Users", "ann", ann, { id: "1", ...ann });
  const ben = { ...ann, userName: "ben" };
  test("has an id that nobody has yet", () => {
    expect(judged(createBody, [created("/Users", "ben", ben, { id: "2", ...ben })], [first])).toEqual(["met"]);
    expect(judged(createBody, [created("/Users", "ben", ben, { id: "1", ...ben })], [first])).toEqual(["unmet", "/id"]);
    // Users and groups that share their ids are another check's finding.
    expect(judged(createBody, [created("/Groups", "team", team, { id: "1", ...team })], [first])).toEqual(["met"]);
  });
  test("shows whoever was created", () => {
    expect(judged(createBody, [created("/Users", "ann", ann, { id: "1" })])).toEqual(["met"]);
    expect(judged(createBody, [created("/Users", "ann", ann, { id: "1", ...ben })])).toEqual(["unmet", "/userName"]);
    expect(judged(createBody, [created("/Users", "ann", ann, {})])).toEqual(["unmet", "/id"]);
  });
});
