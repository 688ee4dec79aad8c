/** Answers that nobody has thought of. FUZZ_RUNS=20000 plays so many more. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Answer, Lost, Report } from "../../src/model.ts";
import { toWire } from "../../src/okta/wire.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { exitCode } from "../../src/report.ts";
import { exchangeLine, type Look } from "../../src/reporters/console.ts";
import { ending } from "../../src/reporters/ending.ts";
import { findings } from "../../src/reporters/findings.ts";
import { junit } from "../../src/reporters/junit.ts";
import { paint } from "../../src/reporters/paint.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { summaryTable } from "../../src/reporters/table.ts";
import { answerOf } from "../../src/scim/json.ts";
import { selectSuites } from "../../src/suites.ts";
import { mark, rehearse } from "../rehearsal.ts";
import { catchOutput, holds, runAgainst, SHORT } from "./bench.ts";
import { bytes, HEAD } from "./moments.ts";
import { server, TOKEN } from "./server.ts";
import { usual } from "./tried.ts";

const more = Number(process.env["FUZZ_RUNS"] ?? 0);
const inProcess = { numRuns: more > 0 ? more : usual.inProcess };
const overSockets = { numRuns: more > 0 ? Math.ceil(more / 20) : usual.overSockets };
vi.setConfig({ testTimeout: more > 0 ? 3_600_000 : 60_000 });

beforeAll(catchOutput);
afterAll(() => {
  vi.restoreAllMocks();
});

/** Pieces that have broken readers of JSON, HTTP, XML and terminals. */
const pieces = fc.oneof(
  fc.constantFrom(
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "1e999",
    "-",
    "\0",
    "\x1b[2J",
    "\u009b",
    "\u202e",
    "\ud800",
    "]]>",
    "<!--",
    "&#0;",
    "\r\n",
    "\r\n\r\n",
    '"__proto__":{}',
    '"id":',
    '"totalResults":1e308',
    '"Resources":[[]]',
    "\uFEFF",
    "..",
    "%",
    TOKEN,
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** A cut of some length somewhere, and something in its stead. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: pieces,
  times: fc.constantFrom(1, 1, 1, 3, 2_000),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;
const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((was, { at, cut, put, times }) => {
    const start = Math.floor(at * was.length);
    return was.slice(0, start) + put.repeat(times) + was.slice(start + cut);
  }, text);

const headers = fc.dictionary(
  fc.constantFrom("content-type", "location", "retry-after", "www-authenticate", "etag", "__proto__", "x-other"),
  pieces,
);
const status = fc.oneof(
  fc.constantFrom(200, 200, 201, 204, 301, 307, 400, 401, 404, 409, 412, 429, 500, 503),
  fc.integer({ min: 100, max: 999 }),
);
const lost = fc.record({
  lost: fc.constantFrom<Lost["lost"]>("timeout", "unreachable", "tls", "protocol", "unauthorized"),
  why: pieces,
});
type Change = (legal: Answer) => Answer | Lost;
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(edit, { minLength: 1, maxLength: 4 }).map(
      (edits): Change =>
        (legal) =>
          answerOf(legal.status, legal.headers, edited(legal.text, edits)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(status, headers).map(
      ([code, others]): Change =>
        (legal) =>
          answerOf(code, { ...legal.headers, ...others }, legal.text),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(status, fc.json()).map(
      ([code, json]): Change =>
        (legal) =>
          answerOf(code, legal.headers, json),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", maxLength: 200 }).map(
      (text): Change =>
        (legal) =>
          answerOf(legal.status, legal.headers, text),
    ),
  },
  {
    weight: 1,
    arbitrary: lost.map(
      (one): Change =>
        () =>
          one,
    ),
  },
);
/** What happens at the first request, the second, and so on, round and round; most often nothing. */
const course = fc.array(fc.option(change, { freq: 3, nil: undefined }), { minLength: 1, maxLength: 25 });

const look: Look = { paint: paint(false), redact: redactor([TOKEN]) };
const suites = selectSuites([SHORT]);
const written = (report: Report): { code: number; out: string; err: string; junit: string } => ({
  code: exitCode(report),
  out: [findings(report, look), summaryTable(report, look.paint), ending(report, look), "JUnit: -\n"].join("\n"),
  err: "",
  junit: junit(report, look),
});

test("whatever is answered, a run ends with a whole report and nothing of ours is broken", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("oin" as const, "aiw" as const), course, async (kind, changes) => {
      const handler = reference(emptyStore(), { baseUrl: "https://directory.example.com/scim/v2", token: TOKEN });
      let [asked, shown] = [0, ""];
      const run = await rehearse(
        async (request, by) => {
          const legal = await handler(toWire(request, by, `Bearer ${TOKEN}`));
          return changes[asked++ % changes.length]?.(legal) ?? legal;
        },
        {
          kind,
          suites,
          watcher: { exchange: (exchange) => void (shown += `${exchangeLine(exchange, look, mark)}\n`) },
        },
      );
      const { out, ...rest } = written(run.report);
      holds({ ...rest, out: shown + out, ms: 0 }, {});
      expect(run.verdicts.filter(({ outcome }) => outcome === "broken")).toEqual([]);
      expect(asked).toBeLessThan(500);
    }),
    inProcess,
  );
});

test("whatever comes over the wire, the command ends with a whole report", async () => {
  const start = fc.constantFrom(
    HEAD,
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    "HTTP/1.1 204 No Content\r\n",
    "HTTP/1.1 307 On\r\nLocation: /\r\n",
    "",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      start,
      fc.array(edit, { maxLength: 6 }),
      async (first, often, head, edits) => {
        const target = await server({
          when: ({ earlier: { length } }) => length + 1 >= first && (length + 1 - first) % often === 0,
          deed: async (occasion) => {
            const { text } = await occasion.legal();
            const length = Buffer.byteLength(text);
            await bytes(edited(`${head}Content-Length: ${length}\r\n\r\n${text}`, edits))({
              ...occasion,
              legal: () => Promise.resolve(answerOf(200, {}, "")),
            });
          },
        });
        try {
          holds(await runAgainst(target, { timeoutMs: 2_000, verbose: true }), {});
        } finally {
          target.close();
        }
      },
    ),
    overSockets,
  );
});
