import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { type TestCase, type TestSuite, parse } from "junit2json";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import { exitCode } from "../../src/report.ts";
import { junit } from "../../src/reporters/junit.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { createStatus, exchange, report, sample, unmet, verdict } from "./sample.ts";
import { wild } from "./strings.ts";

const written = (one: Report): string => junit(one, { redact: redactor([]) });
async function read(one: Report): Promise<readonly TestSuite[]> {
  const parsed = await parse(written(one));
  return parsed !== null && parsed !== undefined && "testsuite" in parsed ? (parsed.testsuite ?? []) : [];
}
async function only(one: Report): Promise<TestCase> {
  const [suite] = await read(one);
  return suite?.testcase?.[0] ?? {};
}

describe("a consumer reads", () => {
  test("a testsuite for a suite in an app, with what made the run what it was", async () => {
    const [people] = sample.suites;
    if (people === undefined) throw new Error("the sample has a suite");
    const [oin, aiw] = await read({ ...sample, suites: [people, { ...people, app: "aiw" }] });
    expect(aiw).toMatchObject({ name: "aiw.people" });
    expect(oin).toMatchObject({
      name: "oin.people",
      time: 1.234,
      timestamp: "2026-01-31T12:00:00",
      tests: 9,
      failures: 3,
      errors: 1,
      skipped: 3,
      properties: [
        { name: "version", value: "0.1.0" },
        { name: "target", value: "https://scim.example.com/scim/v2?tenant=7" },
        { name: "seed", value: 42 },
        { name: "mark", value: "k3x9ab" },
        { name: "okta-spec-test", value: "not run (--suite okta-spec)" },
        { name: "app", value: "oin" },
        { name: "evidence", value: "client" },
      ],
    });
  });
  test("a testcase for every verdict, counted as it is", async () => {
    const suites = await read(sample);
    for (const { testcase = [], tests, failures, errors, skipped } of suites) {
      expect(testcase).toHaveLength(tests ?? 0);
      expect(testcase.filter((one) => one.failure !== undefined)).toHaveLength(failures ?? 0);
      expect(testcase.filter((one) => one.error !== undefined)).toHaveLength(errors ?? 0);
      expect(testcase.filter((one) => one.skipped !== undefined)).toHaveLength(skipped ?? 0);
    }
    expect(suites[0]?.testcase?.[0]).toMatchObject({
      classname: "oin.people.assign",
      name: "create: A create is answered 201",
      time: 0,
    });
  });
  test("of a failing finding, all it takes to act on it", async () => {
    const { failure } = await only(sample);
    expect(failure?.[0]).toMatchObject({
      type: "create-status",
      message: "A create is answered 201: at status expected 201, actual 200",
    });
    expect(failure?.[0]?.inner).toMatchInlineSnapshot(`
      "Expected: 201
      Actual:   200
      Where:    #3 POST /Users → 200, at status
      Again:    curl -sSi --globoff --compressed -X POST 'https://scim.example.com/scim/v2/Users?tenant=7' -H 'Accept: application/scim+json' -H 'Accept-Charset: utf-8' -H 'Content-Type: application/scim+json; charset=utf-8' -H 'User-Agent: Okta SCIM Client 1.0.0' -H "Authorization: Bearer $SCIM_TOKEN" -H 'Accept-Encoding: gzip,deflate' --data-raw '{"userName":"ada.o'\\''neill+1@example.com","password":"***1***"}'

      Okta:     Okta stops here. It shows an error and assigns nobody.
      Fix:      Answer 201 once the resource is there.
      See:      RFC 7644 §3.3 https://www.rfc-editor.org/rfc/rfc7644#section-3.3
      See:      okta-wire §3 docs/okta-wire.md#section-3"
    `);
  });
  test("of several differences, each with its own place and request", async () => {
    const found = [1, 2].map((seq) => ({
      at: `/x/${seq}`,
      expected: `want ${seq}`,
      actual: `have ${seq}`,
      exchange: exchange(seq, { method: "GET", path: `/Users/${seq}` }),
    }));
    const { failure } = await only(report([verdict({ outcome: "unmet", findings: found })]));
    expect(failure?.[0]?.message).toContain("(and 1 more difference)");
    for (const text of [
      "want 1",
      "have 1",
      "#1 GET /Users/1",
      "want 2",
      "have 2",
      "#2 GET /Users/2",
      "v2/Users/2?tenant=7'",
    ]) {
      expect(failure?.[0]?.inner).toContain(text);
    }
    const many = Array.from({ length: 30 }, () => found[0]).filter((one) => one !== undefined);
    expect(written(report([verdict({ outcome: "unmet", findings: many })]))).toContain("and 10 more differences");
  });
  test("a finding beyond the fail line as a warning, which fails nothing", async () => {
    const one = await only({ ...sample, failOn: "never" });
    expect(one.failure).toBeUndefined();
    expect(one["system-out"]?.[0]).toMatch(/^warning: create-status A create is answered 201: at status expected 201/);
    expect(one["system-out"]?.[0]).toContain("Again:    curl ");
  });
  test("what was not judged as skipped, and why", async () => {
    const [suite] = await read(sample);
    const skipped = suite?.testcase?.filter((one) => one.skipped !== undefined).map((one) => one["system-out"]);
    expect(skipped).toEqual([
      ["blocked by create-status in step assign: Okta got no id"],
      ["blocked by create-status in step assign: there is no id"],
      ["not-applicable: not-exercised: it has no groups"],
    ]);
  });
  test("what broke as an error", async () => {
    expect((await only(report([verdict({ outcome: "broken", why: "x is not a function" })]))).error?.[0]).toEqual({
      message: "broken: x is not a function",
      type: createStatus.id,
    });
  });
});

describe("a run that did not get through is never green", () => {
  test.each([
    ["nothing was judged", { ...report([]), suites: [], endedEarly: "the target refused the connection" }],
    ["everything was blocked", report([verdict({ outcome: "blocked", why: "no id" })])],
    ["it ended early", report([verdict()], { endedEarly: "two requests in a row timed out" })],
  ])("where %s", async (_, one) => {
    const errors = (await read(one)).flatMap(({ testcase = [] }) => testcase.flatMap(({ error = [] }) => error));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(one.endedEarly ?? "Nothing could be judged");
  });
  test("and one that did has no case of that kind", async () => {
    expect(await read(report([verdict()]))).toHaveLength(1);
  });
});

describe("whatever a server sent", () => {
  const hostile = fc.tuple(wild, wild, wild, wild, wild).map(([at, expected, actual, why, more]) => {
    const request = { method: "PUT", path: "/Users/7", body: { more, [why]: at } } as const;
    const finding = { at, expected, actual, exchange: exchange(1, request, "okta", 200, more) };
    return report(
      [
        unmet(finding),
        unmet(finding, { check: { ...createStatus, level: "should", okta: "tolerates" } }),
        verdict({ outcome: "blocked", why, blockedBy: { check: "create-status", step: "assign" } }),
        verdict({ outcome: "not-applicable", why }),
        verdict({ outcome: "broken", why }),
      ],
      { endedEarly: why },
    );
  });
  test("the XML is well-formed, and every testcase arrives", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (one) => {
        expect(XMLValidator.validate(written(one))).toBe(true);
        const [suite, run] = await read(one);
        expect(suite?.testcase).toHaveLength(5);
        expect(run?.errors).toBe(1);
        expect(written(one).replaceAll("\n", "")).toMatch(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u);
      }),
      { numRuns: 200 },
    );
  });
  test("the text says what it was", async () => {
    const actual = `]]> ]]> <b>&amp;"'\u001b[31m\ud83d\u{1f600}`;
    const finding = { at: "/x", expected: "none", actual, exchange: undefined };
    const { failure } = await only(report([unmet(finding)]));
    expect(failure?.[0]?.inner).toContain(String.raw`]]\u003e ]]\u003e <b>&amp;"'\u001b[31m\ud83d😀`);
    expect(failure?.[0]?.message).toContain(String.raw`]]> ]]> <b>&amp;"'\u001b[31m\ud83d😀`);
  });
  test("no secret survives", () => {
    const token = "t0ken-'&<]]>-value";
    const leak = {
      at: "/password",
      expected: "nothing",
      actual: '"hunter2"',
      exchange: exchange(1, {
        method: "POST",
        path: `/Users?x=${encodeURIComponent(token)}`,
        body: { [token]: token, password: "hunter2" },
      }),
    };
    const one = report(
      [
        unmet(leak),
        unmet({ ...leak, at: "/x", expected: token, actual: `{"token":"hunter2","x":"${token}"}` }),
        verdict({ outcome: "broken", why: token }),
      ],
      {
        endedEarly: token,
        target: `https://h/?x=${token}`,
      },
    );
    const xml = junit(one, { redact: redactor([token]) });
    expect(xml).not.toMatch(/t0ken|hunter2/);
    expect(XMLValidator.validate(xml)).toBe(true);
  });
});

test("testcases fail exactly where the exit code says so", async () => {
  const outcomes = fc.array(fc.constantFrom(...(sample.suites[0]?.verdicts ?? [])), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(outcomes, fc.constantFrom("either", "never", "warning"), async (verdicts, failOn) => {
      const one = report(verdicts, { failOn });
      const suites = await read(one);
      const failures = suites.reduce((sum, suite) => sum + (suite.failures ?? 0), 0);
      const errors = suites.reduce((sum, suite) => sum + (suite.errors ?? 0), 0);
      const code = exitCode(one);
      expect(failures > 0).toBe(code === 1);
      if (code !== 1) expect(errors > 0).toBe(code === 3);
    }),
  );
});
