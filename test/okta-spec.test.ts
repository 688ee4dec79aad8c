import { describe, expect, test } from "vitest";
import type { Exchange, Json, Person, Wire } from "../src/model.ts";
import { toWire } from "../src/okta/wire.ts";
import { quirks } from "../src/reference/quirks/index.ts";
import { seed } from "../src/reference/seed.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { exitCode, fails, specTest } from "../src/report.ts";
import { conduct, planRun } from "../src/run.ts";
import { findings } from "../src/reporters/findings.ts";
import { paint } from "../src/reporters/paint.ts";
import { redactor } from "../src/reporters/redact.ts";
import { readOktaTests, type TestRequest } from "./docs/okta-tests.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, configOf, type Plan, type Rehearsal, rehearse, sendTo } from "./rehearsal.ts";

const authorization = `Bearer ${token}`;
const [specFile, , entitlementsFile] = readOktaTests();

interface Played extends Rehearsal {
  readonly bob: Person;
  readonly nia: Person;
  /** What Okta's tests send, as it goes over the wire. */
  readonly sent: readonly (Wire & { readonly exchange: Exchange })[];
}
async function played(plan: Plan = {}, quirk?: string, residents = 0): Promise<Played> {
  const store = emptyStore();
  seed(store, { users: residents });
  const well = reference(store, { baseUrl, token });
  const handler = quirks.find(({ id }) => id === quirk)?.wrap(well, store) ?? well;
  const rehearsal = await rehearse(sendTo(handler), { suites: ["okta-spec"], ...plan });
  const [bob, nia] = rehearsal.stories[0]?.people ?? [];
  if (bob === undefined || nia === undefined) throw new Error("Bob and Nia are in the suite");
  const sent = rehearsal.exchanges
    .filter(({ request }) => request.exactHeaders !== undefined)
    .map((exchange) => ({ ...toWire(exchange.request, exchange.by, authorization), exchange }));
  return { ...rehearsal, bob, nia, sent };
}

/** A text of Okta's with its variables filled in. */
const filled = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`nobody knows ${name}`);
    return value;
  });
const expected = ({ method, url, headers = [], body }: TestRequest, variables: Readonly<Record<string, string>>) => ({
  method,
  path: filled(url, variables),
  headers: headers.map(([name, value]) => [name, filled(value, variables)]),
  ...(body === undefined ? {} : { body: filled(JSON.stringify(body), variables) }),
});
const decoded = ({ method, path, headers, body }: Wire) => ({
  method,
  path: decodeURI(path),
  headers,
  ...(body === undefined ? {} : { body }),
});
const idIn = (answer: Json | undefined): string => {
  const id = typeof answer === "object" && answer !== null && "id" in answer ? answer["id"] : undefined;
  if (typeof id !== "string") throw new Error("nobody has an id");
  return id;
};

describe.each(bothKinds)("the requests of Okta's SPEC test (%s)", (kind) => {
  test("are the file's, in its order: method, address, headers in their order, and body to the letter", async () => {
    const { nia, sent, exchanges } = await played({ kind });
    const variables = {
      SCIMBaseURL: "",
      auth: authorization,
      ISVUserid: idIn(exchanges.find(({ step, part }) => step === "somebody" && part === "create")?.answer?.json),
      InvalidUserEmail: "abcdefgh@example.com",
      UserIdThatDoesNotExist: "010101001010101011001010101011",
      randomEmail: nia.email,
      randomUsername: nia.userName,
      randomUsernameCaps: `${nia.userName.split("@")[0]?.toUpperCase()}@example.com`,
      randomGivenName: nia.givenName,
      randomFamilyName: nia.familyName,
      idUserOne: idIn(exchanges.find(({ step, part }) => step === "create" && part === "create")?.answer?.json),
    };
    expect(sent.slice(0, 12).map(decoded)).toEqual(specFile?.requests.map((one) => expected(one, variables)));
  });
  test("go out as a client sends them: blanks and quotes encoded, and without the mark of the harness", async () => {
    const { nia, sent } = await played({ kind });
    expect(sent[4]?.path).toBe(`/Users?filter=userName%20eq%20%22${nia.email}%22`);
    for (const { headers } of sent) expect(headers.map(([name]) => name)).not.toContain("X-Scim-Okta-Test");
    expect(nia.userName, "Okta's random user has capital letters").toMatch(/^[A-Z]/);
  });
  test("come where somebody is there already, who is left in peace", async () => {
    const { bob, nia, exchanges, report } = await played({ kind });
    const made = exchanges.filter(({ request: { method }, answer }) => method === "POST" && answer?.status === 201);
    expect(made.map(({ request: { body } }) => body)).toMatchObject([
      { userName: bob.userName },
      { userName: nia.userName },
    ]);
    expect(report.leftovers).toEqual([]);
  });
});

test("Okta's Entitlements test is sent to every endpoint that the target names, where Governance is on", async () => {
  const { sent } = await played();
  const [request] = entitlementsFile?.requests ?? [];
  const asked = ["/Roles", "/Licenses"].map((EntitlementEndpoint) => ({ EntitlementEndpoint }));
  expect(sent.slice(12).map(decoded)).toEqual(
    asked.map((one) => request && expected(request, { SCIMBaseURL: "", auth: authorization, ...one })),
  );
  expect((await played({ kind: "aiw" })).sent).toHaveLength(12);
});
test("a server has five seconds before the first reading of whom it has created, as in Okta's test", async () => {
  const config = configOf({ suites: ["okta-spec"] });
  const store = emptyStore();
  const handler = reference(store, { baseUrl, token });
  const slept: [ms: number, after: string][] = [];
  let last = "";
  await conduct(
    config,
    planRun(config),
    {
      send: sendTo(handler),
      sleep(ms) {
        slept.push([ms, last]);
        return Promise.resolve();
      },
    },
    { exchange: ({ step }) => (last = step) },
  );
  expect(slept).toEqual([[5_000, "create"]]);
});

describe("would Okta's SPEC test pass", () => {
  test.each([0, 12])("yes, with %i residents", async (residents) => {
    const { report } = await played({}, undefined, residents);
    expect([specTest(report), exitCode(report)]).toEqual(["yes", 0]);
  });
  test.each([
    ["list-500", "Required Test: Test Users endpoint"],
    ["import-omits-emails", "Required Test: Test Users endpoint"],
    ["read-missing-id", "Required Test: Get Users/{{id}}"],
    ["filter-no-match-404", "Required Test: Test invalid User by username"],
    ["errors-terse", "Required Test: Test invalid User by ID"],
    ["create-200-instead-of-201", "Required Test: Create Okta user with realistic values"],
    ["create-username-lowercased", "Required Test: Create Okta user with realistic values"],
    ["create-duplicate-400", "Required Test: Expect failure when recreating user with same values"],
    ["refusal-without-status", "Required Test: Check status 401"],
  ])("not with %s, and the run fails", async (quirk, step) => {
    const { report } = await played({}, quirk);
    expect([specTest(report), exitCode(report)]).toEqual([`no (${step})`, 1]);
  });
  test.each(["groups-probe-not-implemented", "groups-slow"])("also with %s: that step is optional", async (quirk) => {
    const { report } = await played({}, quirk);
    expect([specTest(report), exitCode(report)]).toEqual(["yes", 0]);
  });
  test.each(["roles-endpoint-404", "one-grant-of-each"])("also with %s, but the run fails", async (quirk) => {
    const { report } = await played({}, quirk);
    expect([specTest(report), exitCode(report)]).toEqual(["yes", 1]);
  });
  test("nobody knows where it was not played, or not to its end", async () => {
    const connection = await played({ suites: ["okta-spec/somebody"] });
    expect(specTest({ ...connection.report, suites: [] })).toBe("not run (--suite okta-spec)");
    const first = await played({ suites: ["okta-spec/users"] });
    expect(specTest(first.report)).toBe("not run to its end (Required Test: Test Users endpoint)");
    const interrupted = new AbortController();
    const cut = await played({
      signal: interrupted.signal,
      watcher: { step: (_, step) => void (step === "created" && interrupted.abort()) },
    });
    expect(specTest(cut.report)).toMatch(/^not run to its end \(Required Test: Expect failure/);
  });
  test("no, where one step alone was judged and would not", async () => {
    const { report } = await played({ suites: ["okta-spec/users"] }, "list-500");
    expect(specTest(report)).toBe("no (Required Test: Test Users endpoint)");
  });
});

test("no answer is no pass", async () => {
  const handler = reference(emptyStore(), { baseUrl, token });
  const { report } = await rehearse(
    (request, by) =>
      request.path.includes("00919288221112222")
        ? Promise.resolve({ lost: "unreachable", why: "reset" })
        : sendTo(handler)(request, by),
    { suites: ["okta-spec"] },
  );
  expect(specTest(report)).toBe("no (Required Test: Check status 404)");
});

test("of whoever comes first in the directory, a report says which attribute is missing and nothing else", async () => {
  const store = emptyStore();
  seed(store, { users: 1 });
  const [id = ""] = store.users.keys();
  const resident = { ...store.users.get(id), name: { givenName: "Secretive" }, emails: [] };
  store.users.set(id, resident);
  const { report, verdicts } = await rehearse(sendTo(reference(store, { baseUrl, token })), { suites: ["okta-spec"] });
  const told = verdicts.filter(({ check, outcome }) => check.id === "spec-user-complete" && outcome === "unmet");
  expect(told.map(({ step, findings: found }) => [step, found.map(({ at, actual }) => `${at}: ${actual}`)])).toEqual([
    ["users", ["/Resources/0/name/familyName: nothing", "/Resources/0/emails/0/value: nothing"]],
    ["user", ["/name/familyName: nothing", "/emails/0/value: nothing"]],
  ]);
  expect(told.every((verdict) => fails(verdict))).toBe(true);
  const text = findings(report, { paint: paint(false), redact: redactor([]) });
  expect(text).toContain("spec-user-complete");
  expect(text).not.toMatch(/Secretive|resident1/);
});
