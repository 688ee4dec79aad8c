import { expect, test } from "vitest";
import { othersUntouched } from "../../src/checks/others-untouched.ts";
import type { Examined, Exchange, Resource } from "../../src/model.ts";
import { History } from "../../src/past.ts";
import { answerOf } from "../../src/scim/json.ts";

const reading = (step: string, seq: number, body: Resource, path: string): Exchange => ({
  app: "oin",
  suite: "mine",
  step,
  seq,
  part: "read",
  about: "bob",
  by: "probe",
  request: { method: "GET", path },
  answer: answerOf(200, {}, JSON.stringify(body)),
});
/** What the check says of the last of these readings, each in a step of its own. */
function examined(bodies: readonly Resource[], path = "/Users/1"): Examined | undefined {
  const past = new History();
  const eye = othersUntouched.start();
  for (const [index, body] of bodies.entries()) {
    const exchange = reading(`step-${index}`, index + 1, body, path);
    past.note({ kind: "exchange", ...exchange });
    if (index === bodies.length - 1) eye.see(exchange, past);
  }
  return eye.end?.();
}
const bob = { id: "1", userName: "bob", name: { givenName: "Bob" }, emails: [{ value: "bob@example.com" }] };

test("a bystander is compared with what was read of them before, not with what was written", () => {
  expect(examined([bob, bob])).toEqual([]);
  expect(examined([bob, { ...bob, userName: "rob" }])).toMatchObject([{ at: "/userName", actual: '"rob"' }]);
  expect(
    examined([
      { ...bob, active: true },
      { ...bob, active: false },
    ]),
  ).toMatchObject([{ at: "/active" }]);
});
test("what is said of a person by the way may change", () => {
  expect(examined([bob, { ...bob, displayName: "Bob", meta: { version: "2" } }])).toEqual([]);
  expect(examined([{ ...bob, active: true }, bob])).toEqual([]);
});
test("a group's name and members may not, however its members are shown", () => {
  const group = { id: "2", displayName: "Team", members: [{ value: "1", display: "Bob" }] };
  expect(examined([group, { ...group, members: [{ value: "1", display: "Rob" }] }], "/Groups/2")).toEqual([]);
  expect(examined([group, { ...group, displayName: "Other" }], "/Groups/2")).toMatchObject([{ at: "/displayName" }]);
  expect(
    examined(
      [
        { ...group, members: ["1"] },
        { ...group, members: ["1"] },
      ],
      "/Groups/2",
    ),
  ).toEqual([]);
  expect(examined([group, { ...group, members: [] }], "/Groups/2")).toMatchObject([{ at: "/members" }]);
});
test("somebody who joins a group of nobody is seen", () => {
  const empty = { id: "2", displayName: "Team" };
  const joined = { ...empty, members: [{ value: "1" }] };
  expect(examined([{ ...empty, members: [] }, joined], "/Groups/2")).toMatchObject([{ at: "/members" }]);
  expect(examined([empty, joined], "/Groups/2")).toMatchObject([{ at: "/members" }]);
});
test("without an earlier reading nothing can be said", () => {
  expect(examined([bob])).toEqual({ blocked: "it was not read before" });
});
