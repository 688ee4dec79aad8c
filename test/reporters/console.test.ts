import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultApp } from "../../src/okta/app.ts";
import { answerOf } from "../../src/scim/json.ts";
import {
  type Announcement,
  type Look,
  announcement,
  exchangeLine,
  stepLine,
  suiteLine,
} from "../../src/reporters/console.ts";
import { ending } from "../../src/reporters/ending.ts";
import { findings } from "../../src/reporters/findings.ts";
import { paint } from "../../src/reporters/paint.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { summaryTable } from "../../src/reporters/table.ts";
import { create, exchange, location, report, sample, unmet, verdict } from "./sample.ts";
import { wild } from "./strings.ts";

/** A redactor numbers what it meets; here every text begins at one. */
const redact = (text: string): string => redactor([])(text);
const MARK = "k3x9ab";
const plain: Look = { paint: paint(false), redact };
const coloured: Look = { paint: paint(true), redact };

describe("before anything is written", () => {
  const run: Announcement = {
    version: "0.1.0",
    target: "https://scim.example.com/scim/v2",
    apps: [defaultApp("oin"), defaultApp("aiw")],
    people: 12,
    groups: 1,
    examples: ["ada.sot-k3x9ab@example.com", "Équipe Tools sot-k3x9ab"],
    seed: 42,
    mark: "k3x9ab",
    keep: false,
  };
  test("it says what will be created and what becomes of it", () => {
    expect(announcement(run, plain)).toMatchInlineSnapshot(`
      "scim-okta-test 0.1.0 acts as Okta would with a catalog (OIN) app and with an App Integration Wizard (AIW) app, against https://scim.example.com/scim/v2
      It will create 12 users and 1 group, named like ada.sot-k3x9ab@example.com and Équipe Tools sot-k3x9ab. It changes nothing else. After each suite, what it made is removed or, where the server cannot delete, deactivated; what remains is listed.
      seed 42, run mark k3x9ab"
    `);
  });
  test("it calls an app as its people do", () => {
    const apps = [{ ...defaultApp("oin"), name: "Cyolo" }];
    expect(announcement({ ...run, apps }, plain)).toContain(
      "acts as Okta would with Cyolo, a catalog (OIN) app, against",
    );
  });
  test("it says so where everything stays", () => {
    expect(announcement({ ...run, keep: true }, plain)).toContain("All of it stays there (--keep).");
  });
  test("it says so where nothing will be created", () => {
    expect(announcement({ ...run, people: 0, groups: 0, examples: [] }, plain)).toContain("nothing will be created");
  });
});

describe("a finished step is one line", () => {
  const step = { id: "assign", does: "An administrator assigns Ada" };
  const blocked = verdict({ outcome: "blocked" });
  const failing = unmet({ at: "status", expected: "201", actual: "200", exchange: undefined });
  const warning = { ...failing, check: location };
  test.each([
    ["all is met", [verdict()], "  ✓ An administrator assigns Ada"],
    [
      "something fails",
      [verdict(), failing, warning, blocked],
      "  ✗ An administrator assigns Ada (1 failing, 1 with a warning, 1 blocked)",
    ],
    ["there is a warning", [verdict(), warning], "  ! An administrator assigns Ada (1 with a warning)"],
    ["part is blocked", [verdict(), blocked], "  – An administrator assigns Ada (1 blocked)"],
    [
      "something broke",
      [verdict({ outcome: "broken" }), warning],
      "  ? An administrator assigns Ada (1 broken, 1 with a warning)",
    ],
    ["nothing was judged", [], "  – An administrator assigns Ada"],
  ])("where %s", (_, verdicts, line) => {
    expect(stepLine(step, verdicts, "either", plain.paint)).toBe(line);
  });
  test("under its suite", () => {
    const people = { app: "aiw", suite: "people", title: "A person is assigned" } as const;
    expect(suiteLine({ ...people, evidence: "client" }, plain.paint)).toBe("aiw.people A person is assigned");
    expect(suiteLine({ ...people, evidence: "guess" }, plain.paint)).toBe(
      "aiw.people A person is assigned (a guess at what Okta sends: warnings at most)",
    );
    expect(suiteLine({ ...people, evidence: "variant" }, plain.paint)).toContain("(a variant of what Okta sends");
  });
});

describe("an exchange as it happens", () => {
  test("has both bodies, without secrets", () => {
    const body = '{"userName":"ada.sot-k3x9ab.1@example.com",\n"password":"s3cr3t-Passw0rd"}';
    expect(exchangeLine(exchange(3, create, "okta", 201, body), plain, MARK)).toMatchInlineSnapshot(`
        "    okta    #3 POST /Users → 201 12 ms
                > {"userName":"ada.o'neill+1@example.com","password":"***1***"}
                < {"userName":"ada.sot-k3x9ab.1@example.com",
                < "password":"***1***"}"
      `);
  });
  test("may have been lost", () => {
    const { answer: _, ...asked } = exchange(4, { method: "GET", path: "/Users" }, "probe");
    const lost = { ...asked, lost: { lost: "timeout", why: "no answer within 60000 ms" } } as const;
    expect(exchangeLine(lost, plain, MARK)).toBe("    probe   #4 GET /Users → timeout no answer within 60000 ms");
  });
  test("is cut where its body is long", () => {
    const long = { ...exchange(5, create), answer: answerOf(200, {}, "x".repeat(9_000)) };
    expect(exchangeLine(long, plain, MARK)).toMatch(/x{4000}… \(9,000 characters\)$/);
  });
});

describe("the findings", () => {
  test("say what to do, the failing ones first, one fault in one block", () => {
    expect(findings(sample, plain)).toMatchInlineSnapshot(`
      "✗ create-status: A create is answered 201 (RFC: must)
          Expected 201
          Actual   200
          Okta     Okta stops here. It shows an error and assigns nobody.
          Fix      Answer 201 once the resource is there.
          Where    #3 POST /Users → 200, at status
          Again    curl -sSi --globoff --compressed -X POST 'https://scim.example.com/scim/v2/Users?tenant=7' -H 'Accept: application/scim+json' -H 'Accept-Charset: utf-8' -H 'Content-Type: application/scim+json; charset=utf-8' -H 'User-Agent: Okta SCIM Client 1.0.0' -H "Authorization: Bearer $SCIM_TOKEN" -H 'Accept-Encoding: gzip,deflate' --data-raw '{"userName":"ada.o'\\''neill+1@example.com","password":"***1***"}'
          See      RFC 7644 §3.3 https://www.rfc-editor.org/rfc/rfc7644#section-3.3
          See      okta-wire §3 docs/okta-wire.md#section-3
          In       oin.people.assign (create); also in: oin.people.again (create), oin.people.third (create)

      ! location: meta.location is where the resource is (RFC: should)
          Expected an absolute address
          Actual   nothing
          Okta     Okta does not mind. It never reads it. (Seen by a probe: Okta sends no such request.)
          Fix      Return the absolute address.
          Where    #4 GET /Users/7 → 200, at /meta/location
          Again    curl -sSi --globoff --compressed 'https://scim.example.com/scim/v2/Users/7?tenant=7' -H 'Accept: application/scim+json' -H 'Accept-Charset: utf-8' -H 'User-Agent: Okta SCIM Client 1.0.0' -H "Authorization: Bearer $SCIM_TOKEN" -H 'Accept-Encoding: gzip,deflate' -H 'X-Scim-Okta-Test: probe'
          See      RFC 7643 §3.1 https://www.rfc-editor.org/rfc/rfc7643#section-3.1
          In       oin.people.read (read)

      – 2 blocked by create-status: Okta got no id

      ? 1 broken: x is not a function"
    `);
  });
  test("tell rather what Okta met than what a probe saw", () => {
    const found = { at: "status", expected: "201", exchange: undefined };
    const seen = [unmet({ ...found, actual: "199" }, { by: "probe" }), unmet({ ...found, actual: "200" })];
    expect(findings(report(seen), plain)).toMatch(/Actual {3}200\n/);
  });
  test("name a difference once, wherever it is met, and the others after it", () => {
    const at = (place: string, seq: number) => ({
      at: place,
      expected: "a string",
      actual: String(seq),
      exchange: exchange(seq, { method: "GET", path: "/Users" }),
    });
    const places = ["/Resources/0/id", "/Resources/1/id", "/a", "/b", "/c", "/d", "/e", "/f"];
    const text = findings(report([verdict({ outcome: "unmet", findings: places.map(at) })]), plain);
    expect(text.split("\n").filter((line) => line.includes("Also"))).toEqual([
      "    Also     at /a: expected a string, actual 2 (#2)",
      "    Also     at /b: expected a string, actual 3 (#3)",
      "    Also     at /c: expected a string, actual 4 (#4)",
      "    Also     at /d: expected a string, actual 5 (#5)",
      "    Also     and 2 more differences",
    ]);
  });
  test("name five places and count the rest", () => {
    const steps = Array.from({ length: 30 }, (_, index) =>
      unmet({ at: "status", expected: "201", actual: "200", exchange: undefined }, { step: `s${index}` }),
    );
    const text = findings(report(steps), plain);
    expect(text).toContain("In       oin.people.s0 (create); also in: oin.people.s1 (create), ");
    expect(text).toContain("oin.people.s5 (create), and 24 more places");
    expect(text.match(/create-status:/g)).toHaveLength(1);
  });
  test("are nothing where there are none", () => {
    expect(findings(report([verdict()]), plain)).toBe("");
  });
  test("hide the value of a field that is secret by its name", () => {
    const found = { at: "/password", expected: "nothing", actual: '"x"', exchange: undefined };
    expect(findings(report([unmet(found)]), plain)).toContain('Actual   {"password":"***1***"}');
  });
  test("let no server write to the terminal", () => {
    fc.assert(
      fc.property(wild, (text) => {
        const found = {
          at: text,
          expected: text,
          actual: text,
          exchange: exchange(1, { method: "GET", path: "/Users" }, "okta", 200, text),
        };
        const one = report([unmet(found), verdict({ outcome: "blocked", why: text })], {
          endedEarly: text,
          leftovers: [{ certain: text.length % 2 === 0, path: text, name: text, why: text }],
        });
        const all = [findings(one, plain), ending(one, plain), exchangeLine(found.exchange, plain, MARK)].join("\n");
        expect(all.replaceAll("\n", "")).toMatch(/^[^\p{Cc}\p{Cs}]*$/u);
      }),
    );
  });
});

describe("the table", () => {
  const [people] = sample.suites;
  const suites = people === undefined ? [] : [people, { ...people, suite: "connect", verdicts: [verdict()] }];
  test("counts the verdicts of each suite, and of all", () => {
    expect(`\n${summaryTable({ ...sample, suites }, plain.paint)}`).toMatchInlineSnapshot(`
      "
      suite    met  failing  warnings  blocked  n/a  broken
      people     1        3         1        2    1       1
      connect    1        -         -        -    -       -
      all        2        3         1        2    1       1"
    `);
  });
  test("has a column for the app where there are two", () => {
    const both = suites.map((suite, index) => (index === 0 ? suite : { ...suite, app: "aiw" as const }));
    expect(`\n${summaryTable({ ...sample, suites: both }, plain.paint)}`).toMatchInlineSnapshot(`
      "
      suite    app  met  failing  warnings  blocked  n/a  broken
      people   oin    1        3         1        2    1       1
      connect  aiw    1        -         -        -    -       -
      all             2        3         1        2    1       1"
    `);
  });
});

test("the end lists what remains on the server and closes with a sentence", () => {
  expect(ending(sample, plain)).toMatchInlineSnapshot(`
    "Left on the server:
      /Users/7  ada.k3x9ab@example.com  its DELETE was answered 501

    Would pass Okta's SPEC test: not run (--suite okta-spec)
    1 check failed, in 3 of 5 places: Okta would stop at 3 of these; 1 more place with a warning; 2 places could not be judged because of what came before; 1 place could not be judged because this tool broke, not the server; 1 thing it made remains on the server."
  `);
  expect(ending(report([verdict()]), plain)).toMatch(/^Would pass [^\n]+\nEverything that applies was met/);
});

test("colour changes no letter, and none is used where it is not wanted", () => {
  const step = { id: "assign", does: "An administrator assigns Ada" };
  const all = (look: Look): string =>
    [
      findings(sample, look),
      ending(sample, look),
      summaryTable(sample, look.paint),
      stepLine(step, sample.suites[0]?.verdicts ?? [], "either", look.paint),
      exchangeLine(exchange(1, create), look, MARK),
    ].join("\n");
  expect(all(plain)).toBe(stripVTControlCharacters(all(coloured)));
  expect(all(coloured)).toContain("\u001b[31m✗");
  expect(all(plain)).not.toContain("\u001b");
});
