/** What the tool shows of an answer while it runs: nobody's data but of those whom the run made. */
import { describe, expect, test } from "vitest";
import type { Exchange, Json } from "../../src/model.ts";
import { withoutOthers } from "../../src/reporters/others.ts";
import { oktaQuirks } from "../../src/reference/quirks/index.ts";
import { signature } from "../../src/names.ts";
import { answerOf } from "../../src/scim/json.ts";
import { inhabited, well } from "../matrix.ts";
import { mark, rehearse, sendTo } from "../rehearsal.ts";
import { exchange } from "./sample.ts";

const SIGN = "sot-k3x9ab";
const answered = (path: string, text: string): Exchange => ({
  ...exchange(1, { method: "GET", path }),
  answer: answerOf(200, {}, text),
});
const shown = (path: string, json: Json): string => withoutOthers(answered(path, JSON.stringify(json)), SIGN);
const ours = { id: "1", userName: `ada.${SIGN}.1@example.com`, title: "Engineer" };
const theirs = { id: "2", userName: "hildegard@example.com", title: "Abbess" };

describe("of a page of a directory", () => {
  test("the run's own people are shown, and that others are there", () => {
    const page = { totalResults: 2, Resources: [ours, theirs] };
    expect(shown("/Users?startIndex=1&count=100", page)).toBe(
      JSON.stringify({ ...page, Resources: [ours, "somebody else's, not shown"] }),
    );
  });
  test("nothing is changed where nobody else is there, to the letter", () => {
    const text = `{ "totalResults" : 1.0, "Resources": [ ${JSON.stringify(ours)} ] }`;
    expect(withoutOthers(answered("/Users", text), SIGN)).toBe(text);
  });
  test.each<[string, Json]>([
    ["a bare array", [ours, theirs]],
    ["a list in another case", { resources: [theirs], totalresults: 1 }],
    ["one resource in place of a list", theirs],
    ["somebody without a name", { Resources: [{ id: "2", title: "Abbess" }] }],
    ["somebody under names that are no attributes of SCIM's", { id: "2", login: "hildegard" }],
    ["a list under the wrong name", { totalResults: 1, users: [theirs] }],
  ])("%s is looked through as well", (_, json) => {
    expect(shown("/Users?startIndex=1&count=100", json)).not.toMatch(/Abbess|hildegard/);
  });
  test("broken JSON is not shown where it tells of people", () => {
    const broken = (json: Json): string => withoutOthers(answered("/Users", JSON.stringify(json).slice(0, -1)), SIGN);
    expect(broken({ Resources: [theirs] })).toBe("(77 characters that are no JSON, of people)");
    expect(withoutOthers(answered("/Users/1", JSON.stringify(ours).slice(0, -1)), SIGN)).toContain("Engineer");
    expect(withoutOthers(answered("/Users/1", JSON.stringify(theirs).slice(0, -1)), SIGN)).not.toContain("Abbess");
    expect(withoutOthers(answered("/Users", "<html>Bad gateway</html>"), SIGN)).toBe("<html>Bad gateway</html>");
  });
  test("what is nested too deep to be read ends nothing", () => {
    const deep = `{"userName":"${SIGN}","x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    expect(withoutOthers(answered("/Users", `[${deep},${JSON.stringify(theirs)}]`), SIGN)).not.toContain("Abbess");
  });
});

test("a group of somebody else's is not shown, though the run's own people are in it", () => {
  const club = { id: "g", displayName: "Friends of Hildegard", members: [{ value: "1", display: ours.userName }] };
  const team = { id: "g2", displayName: `Team ${SIGN}.2`, members: [{ value: "2", display: "Ada" }] };
  expect(shown("/Groups?startIndex=1&count=100", { Resources: [club, team] })).not.toContain("Friends");
  expect(shown("/Groups/g2", team)).toBe(JSON.stringify(team));
});

test.each([
  ["/Users?startIndex=1&count=2", { error: "Log in first" }],
  ["/ServiceProviderConfig", { patch: { supported: true }, documentationUri: "https://example.com" }],
  ["/Users/2", { schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], status: "404", detail: "Nobody is there." }],
])("what is said of %s is nobody's data", (path, json) => {
  expect(shown(path, json)).toBe(JSON.stringify(json));
});

test("in a whole run nobody who lives there is shown, whatever the server does wrong with its lists", async () => {
  const wrong = oktaQuirks.filter(({ id }) => /^(?:list|page|import)-/.test(id));
  expect(wrong.length).toBeGreaterThan(20);
  const told: string[] = [];
  for (const quirk of wrong) {
    const store = inhabited(12);
    const names = [...store.users.values(), ...store.groups.values()].map(
      (one) => one["userName"] ?? one["displayName"],
    );
    const send = sendTo(quirk.wrap(well(store), store));
    const { exchanges } = await rehearse(send, { suites: ["connection", "import"] });
    const texts = exchanges.map((one) => withoutOthers(one, signature(mark))).join("\n");
    told.push(
      ...names
        .filter((name) => typeof name === "string" && texts.includes(JSON.stringify(name)))
        .map((name) => `${quirk.id}: ${JSON.stringify(name)}`),
    );
  }
  expect(told).toEqual([]);
}, 60_000);
