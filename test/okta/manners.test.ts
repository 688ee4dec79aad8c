/** How Okta takes what goes wrong: docs/okta-wire.md §12. */
import { describe, expect, test } from "vitest";
import { OKTA_TIMEOUT, runArguments } from "../../src/cli/options.ts";
import type { Answer, Exchange, Lost, Request, Send } from "../../src/model.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { answerOf } from "../../src/scim/json.ts";
import { BACK_OFF, Session } from "../../src/session.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "../rehearsal.ts";

type Instead = (request: Request) => Answer | Lost | undefined;
/** The reference server, but for some of Okta's requests. */
function server(instead: Instead): Send {
  const well = sendTo(reference(emptyStore(), { baseUrl, token }));
  return (request, by) => Promise.resolve((by === "okta" ? instead(request) : undefined) ?? well(request, by));
}
const sent = (exchanges: readonly Exchange[], step: string): readonly string[] =>
  exchanges.filter((one) => one.step === step && one.by === "okta").map(({ request }) => request.method);
const deactivates = ({ method, body }: Request): boolean =>
  method !== "GET" && JSON.stringify(body ?? null).includes('"active":false');

describe.each(bothKinds)("Okta (%s)", (kind) => {
  test.each<[string, Answer | Lost]>([
    ["refused with 500", answerOf(500, {}, "")],
    ["refused with 501", answerOf(501, {}, "")],
    ["never answered", { lost: "unreachable", why: "reset" }],
  ])("tries a deactivation once, however it fails: %s", async (_, answer) => {
    const send = server((request) => (deactivates(request) ? answer : undefined));
    const { exchanges } = await rehearse(send, { kind, suites: ["leave-and-return"] });
    expect(sent(exchanges, "leave")).toEqual(kind === "oin" ? ["GET", "PATCH"] : ["GET", "PUT"]);
  });
  test("does not fall back from PATCH to PUT", async () => {
    const send = server(({ method }) => (method === "PATCH" ? answerOf(501, {}, "") : undefined));
    const users = await rehearse(send, { kind, suites: ["leave-and-return"] });
    expect(sent(users.exchanges, "leave")).toEqual(kind === "oin" ? ["GET", "PATCH"] : ["GET", "PUT"]);
    const groups = await rehearse(send, { kind, suites: ["push-group"] });
    expect(sent(groups.exchanges, "join")).toEqual(kind === "oin" ? ["PATCH"] : ["GET", "PUT"]);
  });
  test("stops a profile push at a 404, and neither looks up nor creates", async () => {
    const send = server(({ method, path }) =>
      method === "GET" && path.startsWith("/Users/") ? answerOf(404, {}, "") : undefined,
    );
    const { exchanges } = await rehearse(send, { kind, suites: ["update"] });
    expect(sent(exchanges, "name")).toEqual(["GET"]);
    expect(sent(exchanges, "email")).toEqual(["GET"]);
  });
});

describe("after a 429", () => {
  async function waits(headers: Record<string, string>, backOffMs = BACK_OFF): Promise<readonly number[]> {
    const slept: number[] = [];
    const sleep = (ms: number): Promise<void> => Promise.resolve(void slept.push(ms));
    const send = (): Promise<Answer> => Promise.resolve(answerOf(429, headers, ""));
    const session = new Session({ send, sleep, backOffMs, signature: "sot-abc123" });
    const at = { app: "oin", suite: "mine", step: "mine" } as const;
    await session.exchange(at, "okta", { part: "list-users", request: { method: "GET", path: "/Users" } });
    return slept;
  }
  test("Okta waits as long as it is told in whole seconds", async () => {
    expect((await waits({ "retry-after": "7" })).slice(0, 3)).toEqual([7_000, 7_000, 7_000]);
  });
  test.each(["soon", "1.5", "Wed, 21 Oct 2026 07:28:00 GMT", ""])(
    "and where it is told %j, twice as long each time, ten tries in all",
    async (said) => {
      const nine = Array.from({ length: 9 }, (_, index) => 2 ** index);
      expect(await waits({ "retry-after": said }, 1)).toEqual(nine);
      expect(await waits({}, 300_000), "with Okta's own five minutes").toEqual(nine.map((times) => times * 300_000));
    },
  );
  test("and unless the run is told otherwise, long enough for a server that counts by the minute", async () => {
    expect((await waits({})).reduce((total, ms) => total + ms)).toBeGreaterThan(60_000);
  });
});

test("a request may take 60 seconds, as with Okta", () => {
  const given = { app: "oin", junit: "", "fail-on": "either", domain: "example.com", timeout: String(OKTA_TIMEOUT) };
  const more = {
    wait: "0",
    "back-off": "0",
    tolerance: false,
    oin: false,
    keep: false,
    verbose: false,
    "read-only": false,
  };
  expect(runArguments({ ...given, ...more }, {}).timeoutMs).toBe(60_000);
});
